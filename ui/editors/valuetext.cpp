// SPDX-License-Identifier: EUPL-1.2
#include "editors/valuetext.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "model/signal.h"
#include "report/labels.h"
#include "wording/countryname.h"
#include "wording/datetext.h"
#include "wording/languagename.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct ValueTextWording
{
    Q_DECLARE_TR_FUNCTIONS(HistoryPaper)
};

QString referenceText(Bank &bank, const Uid &uid)
{
    const auto lines = headlines(bank.context().db, {uid});
    return lines && lines->contains(uid) ? nameOf(lines->value(uid)) : ValueTextWording::tr("another record");
}

/// What a small struct in a list is called: where somebody works by that place.
QString partText(Bank &bank, const QCborMap &part)
{
    if (const Uid place = Codec<Uid>::from(part.value(QLatin1StringView("at"))); !place.isNull()) {
        const QString function = part.value(QLatin1StringView("function")).toString();
        const QString name = referenceText(bank, place);
        return function.isEmpty() ? name : QStringLiteral("%1, %2").arg(function, name);
    }
    for (const char *key : {"name", "title", "subject", "function", "option"}) {
        if (const QString text = part.value(QLatin1StringView(key)).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

QString listText(Bank &bank, Kind kind, const FieldInfo &field, const Value &value)
{
    QStringList texts;
    const QCborArray items = value.toArray();
    for (const auto &item : items)
        texts.append(item.isMap() ? partText(bank, item.toMap())
                                  : codeLabel(kind, field.id, item.toString()));
    return texts.join(QStringLiteral("; "));
}

/// Languages and countries are kept as codes.
QString nameInText(const FieldInfo &field, const QString &text)
{
    const QLatin1StringView name(field.name);
    if (name == QLatin1StringView("language"))
        return languageName(text);
    return name == QLatin1StringView("country") ? countryName(text) : text;
}

} // namespace

QString valueText(Bank &bank, Kind kind, const FieldInfo &field, const Value &value)
{
    if (value.isNull() || value.isUndefined())
        return ValueTextWording::tr("empty");
    switch (field.kind) {
    case FieldKind::Enum:
        return codeLabel(kind, field.id, value.toString());
    case FieldKind::Date:
    case FieldKind::PartialDate:
        return dateText(PartialDate{value.toString()});
    case FieldKind::Flag:
        return Codec<bool>::from(value) ? ValueTextWording::tr("yes") : ValueTextWording::tr("no");
    case FieldKind::Ref:
        return referenceText(bank, Codec<Uid>::from(value));
    case FieldKind::List:
        return listText(bank, kind, field, value);
    case FieldKind::Integer:
        if (kind == Kind::Signal && integerOf(value) == NotScored)
            return ValueTextWording::tr("not assessed yet");
        return QLocale().toString(integerOf(value));
    case FieldKind::Money:
        return QLocale().toString(integerOf(value));
    default:
        return nameInText(field, value.toString());
    }
}

} // namespace kb
