// SPDX-License-Identifier: EUPL-1.2
#include "exchange/cslvalues.h"

#include "exchange/dates.h"
#include "exchange/names.h"

#include <QJsonDocument>

namespace kb {

namespace {

constexpr QLatin1StringView DateParts("date-parts");
constexpr QLatin1StringView Literal("literal");

QString partOf(const QJsonObject &name, const char *key)
{
    return name.value(QLatin1StringView(key)).toString().simplified();
}

QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() ? a + b : a + u' ' + b;
}

QString compactJson(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// Year, month and day; each may be a number or a text.
QString partsText(const QJsonArray &parts)
{
    QStringList texts;
    for (const auto &part : parts)
        texts.append(textFromCsl(part));
    while (!texts.isEmpty() && texts.back().toInt() == 0)
        texts.removeLast();
    if (texts.isEmpty() || texts.size() > 3)
        return {};
    texts.resize(3);
    return partialDate(texts[0].toInt(), texts[1].toInt(), texts[2].toInt()).text;
}

} // namespace

QString nameFromCsl(const QJsonValue &name)
{
    if (name.isString())
        return name.toString().simplified();
    const QJsonObject parts = name.toObject();
    if (isOnePieceInCsl(name))
        return partOf(parts, "literal");
    return nameOf({.family = joined(partOf(parts, "non-dropping-particle"), partOf(parts, "family")),
                   .given = joined(partOf(parts, "given"), partOf(parts, "dropping-particle")),
                   .suffix = partOf(parts, "suffix")});
}

bool isOnePieceInCsl(const QJsonValue &name)
{
    return !partOf(name.toObject(), "literal").isEmpty();
}

QJsonObject nameToCsl(const QString &name)
{
    const NameParts parts = partsOf(name);
    QJsonObject csl{{QStringLiteral("family"), parts.family}};
    if (!parts.given.isEmpty())
        csl.insert(QStringLiteral("given"), parts.given);
    if (!parts.suffix.isEmpty())
        csl.insert(QStringLiteral("suffix"), parts.suffix);
    return csl;
}

QJsonObject organisationToCsl(const QString &name)
{
    return {{Literal, name}};
}

QStringList dateTextsFromCsl(const QJsonValue &date)
{
    if (!date.isObject())
        return {textFromCsl(date)};

    const QJsonObject object = date.toObject();
    QStringList texts;
    for (const auto &part : object.value(DateParts).toArray())
        texts.append(partsText(part.toArray()));
    if (texts.size() > 1)
        texts = {texts.join(u'/')};
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool isText = member.key() == Literal || member.key() == QLatin1StringView("raw");
        if (isText)
            texts.append(textFromCsl(*member));
        else if (member.key() != DateParts)
            texts.append(member.key() + QStringLiteral(": ") + textFromCsl(*member));
    }
    texts.removeAll(QString());
    return texts;
}

QJsonObject dateToCsl(const QStringList &texts)
{
    QJsonObject date;
    for (const QString &text : texts) {
        const auto found = dateIn(text);
        if (!found || !found->isWhole || date.contains(DateParts)) {
            date.insert(Literal, text);
            continue;
        }
        QJsonArray parts;
        for (const QString &part : found->date.text.split(u'-'))
            parts.append(part.toInt());
        date.insert(DateParts,
                    QJsonArray{QJsonValue(parts)}); // in braces, some compilers would copy the array
    }
    return date;
}

QString textFromCsl(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isNull() || value.isUndefined() ? QString() : compactJson(value);
}

} // namespace kb
