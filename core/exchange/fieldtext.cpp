// SPDX-License-Identifier: EUPL-1.2
#include "exchange/fieldtext.h"

#include "exchange/dates.h"
#include "exchange/fieldlabels.h"
#include "exchange/lines.h"
#include "exchange/residue.h"

namespace kb {

namespace {

/// Fields of a study whose text has a form of its own.
QStringView variableOf(QLatin1StringView field)
{
    static constexpr std::pair<QLatin1StringView, QStringView> variables[]{
        {QLatin1StringView("doi"), u"DOI"},           {QLatin1StringView("isbn"), u"ISBN"},
        {QLatin1StringView("issn"), u"ISSN"},         {QLatin1StringView("issued"), u"issued"},
        {QLatin1StringView("language"), u"language"}, {QLatin1StringView("pages"), u"page"},
        {QLatin1StringView("url"), u"URL"},
    };
    const auto found = std::ranges::find(variables, field, &std::pair<QLatin1StringView, QStringView>::first);
    return found == std::end(variables) ? QStringView() : found->second;
}

std::optional<bool> flagCalled(const QString &text)
{
    const QString folded = foldedLabel(text);
    for (const QStringView yes : {u"ja", u"j", u"yes", u"y", u"true", u"waar", u"1", u"x"}) {
        if (folded == yes)
            return true;
    }
    for (const QStringView no : {u"nee", u"n", u"no", u"false", u"onwaar", u"0"}) {
        if (folded == no)
            return false;
    }
    return std::nullopt;
}

/// What a field of that kind takes for the text; undefined when it can take none of it.
Value valueOf(FieldKind kind, const QString &text)
{
    switch (kind) {
    case FieldKind::Text:
        return text.simplified();
    case FieldKind::Memo:
        return withLineFeeds(text).trimmed();
    case FieldKind::Enum: // a code has no spaces; other words in an extensible list stay as they are
        return text.simplified().contains(u' ') ? text.simplified() : text.simplified().toLower();
    case FieldKind::Url:
        return Codec<QUrl>::to(QUrl(text.simplified()));
    case FieldKind::List:
        return Codec<QStringList>::to(itemsOf(text));
    case FieldKind::Flag:
        if (const auto flag = flagCalled(text))
            return *flag;
        break;
    case FieldKind::Date:
    case FieldKind::PartialDate:
        if (const auto found = dateIn(text); found && found->isWhole)
            return found->date.text;
        break;
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::Instant:
    case FieldKind::Ref:
        break;
    }
    return Value(Value::Undefined);
}

/// A memo and a list take a second text after the first; another field keeps what it has.
std::optional<Value> added(FieldKind kind, const Value &before, const Value &more)
{
    if (kind == FieldKind::Memo)
        return before.toString() + QStringLiteral("\n\n") + more.toString();
    if (kind != FieldKind::List)
        return std::nullopt;
    QStringList items = Codec<QStringList>::from(before) + Codec<QStringList>::from(more);
    items.removeDuplicates();
    return Codec<QStringList>::to(items);
}

template <typename R> Placed setText(R &record, const Field<R> &field, const QString &text)
{
    Value wanted = valueOf(field.kind, text);
    if (const QString code = codeLabelled(QString::fromLatin1(field.name), text);
        field.kind == FieldKind::Enum && !code.isEmpty())
        wanted = code;
    if (wanted.isUndefined() || (field.kind == FieldKind::Enum && field.kept(wanted) != wanted))
        return Placed::Unclear;
    const Value before = field.get(record);
    if (before == wanted)
        return Placed::Known;
    if (const bool isFilled = before != field.get(R{}) && !before.isNull(); isFilled) {
        const auto sum = added(field.kind, before, wanted);
        if (!sum)
            return Placed::Taken;
        wanted = *sum;
    }
    field.set(record, wanted);
    if (field.get(record) == wanted)
        return Placed::Yes;
    field.set(record, before);
    return Placed::Unclear;
}

template <typename R> const Field<R> *fieldCalled(QLatin1StringView name)
{
    const auto found = std::ranges::find_if(Describe<R>::fields, [&](const Field<R> &field) {
        return name == QLatin1StringView(field.name) && isTextField(field);
    });
    return found == Describe<R>::fields.end() ? nullptr : &*found;
}

QString textOf(FieldKind kind, const Value &value)
{
    if (kind == FieldKind::Flag)
        return value.toBool() ? QStringLiteral("ja") : QString();
    return kind == FieldKind::List ? joinedItems(Codec<QStringList>::from(value)) : value.toString();
}

bool isSeparator(QChar c)
{
    return c == u';' || c == u'|';
}

} // namespace

bool isTextField(const FieldInfo &field)
{
    const QLatin1StringView name(field.name);
    return travels(field) && name != QLatin1StringView("contributions") && name != QLatin1StringView("extra");
}

Placed setFieldText(AnyRecord &record, QLatin1StringView field, const QString &text)
{
    if (Study *study = std::get_if<Study>(&record); study && !variableOf(field).isEmpty())
        return place(*study, variableOf(field), text);
    const auto set = [&]<typename R>(R &typed) {
        const Field<R> *known = fieldCalled<R>(field);
        return known ? setText(typed, *known, text) : Placed::NoField;
    };
    return std::visit(set, record);
}

QString fieldText(const AnyRecord &record, QLatin1StringView field)
{
    const auto get = [&]<typename R>(const R &typed) {
        const Field<R> *known = fieldCalled<R>(field);
        return known ? textOf(known->kind, known->get(typed)) : QString();
    };
    return std::visit(get, record);
}

QStringList itemsOf(const QString &list)
{
    QStringList items{QString()};
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i] == u'\\' && i + 1 < list.size() && isSeparator(list[i + 1]))
            items.back() += list[++i];
        else if (isSeparator(list[i]))
            items.append(QString());
        else
            items.back() += list[i];
    }
    for (QString &item : items)
        item = item.simplified();
    items.removeAll(QString());
    return items;
}

QString joinedItems(const QStringList &items)
{
    QStringList safe;
    for (QString item : items)
        safe.append(item.replace(u';', QStringLiteral("\\;")).replace(u'|', QStringLiteral("\\|")));
    return safe.join(u'|');
}

} // namespace kb
