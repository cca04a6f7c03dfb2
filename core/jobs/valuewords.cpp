// SPDX-License-Identifier: EUPL-1.2
#include "jobs/valuewords.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "report/labels.h"
#include "report/words.h"

namespace kb {

namespace {

QString nameOfRecord(Bank &bank, const Uid &uid)
{
    const auto lines = headlines(bank.context().db, {uid});
    return lines && lines->contains(uid) ? lines->value(uid).title : textOf(uid);
}

/// The members of a small struct one after the other; a uid is the name of its record.
QString partWords(Bank &bank, const QCborMap &part, Language language)
{
    QStringList words;
    for (const auto &member : part) {
        const QString text = Value(member.second).toString();
        const Uid uid(text);
        const bool isDate = QDate::fromString(text, Qt::ISODate).isValid();
        words.append(!uid.isNull() ? nameOfRecord(bank, uid)
                     : isDate      ? longDate(PartialDate{text}, language)
                                   : text);
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace

QString valueWords(Bank &bank, Kind kind, const FieldInfo &field, const Value &value, Language language)
{
    switch (field.kind) {
    case FieldKind::Enum:
        return codeLabel(kind, field.id, value.toString());
    case FieldKind::Date:
    case FieldKind::PartialDate:
        return longDate(PartialDate{value.toString()}, language);
    case FieldKind::Flag:
        return Codec<bool>::from(value) ? Report::tr("yes") : Report::tr("no");
    case FieldKind::Ref:
        return nameOfRecord(bank, Codec<Uid>::from(value));
    case FieldKind::List: {
        QStringList words;
        for (const auto &each : value.toArray()) {
            const Value item = each;
            words.append(item.isMap() ? partWords(bank, item.toMap(), language)
                                      : codeLabel(kind, field.id, item.toString()));
        }
        return words.join(QStringLiteral("; "));
    }
    case FieldKind::Integer:
    case FieldKind::Money:
        return QString::number(integerOf(value));
    default:
        return value.toString();
    }
}

} // namespace kb
