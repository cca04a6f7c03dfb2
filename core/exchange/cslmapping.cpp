// SPDX-License-Identifier: EUPL-1.2
#include "exchange/cslmapping.h"

#include "exchange/citationkey.h"
#include "exchange/cslvalues.h"
#include "exchange/names.h"
#include "exchange/residue.h"
#include "exchange/studydraft.h"

namespace kb {

namespace {

constexpr QLatin1StringView IdKey("id");
constexpr QLatin1StringView TypeKey("type");
constexpr QLatin1StringView CustomKey("custom");
constexpr QLatin1StringView ResidueKey("kennisbank");

void putNames(StudyDraft &draft, QStringView variable, const QJsonValue &names)
{
    const QJsonArray list = names.isArray() ? names.toArray() : QJsonArray{names};
    for (const auto &name : list) {
        if (isOnePieceInCsl(name))
            draft.putOrganisation(variable, nameFromCsl(name));
        else
            draft.putName(variable, nameFromCsl(name));
    }
}

/// Separated by semicolons, or by commas when there are none.
void putKeywords(StudyDraft &draft, const QJsonValue &keywords)
{
    const QString text = keywords.toString();
    QStringList list = keywords.toVariant().toStringList();
    if (keywords.isString())
        list = text.split(text.contains(u';') ? u';' : u',');
    for (const QString &keyword : list)
        draft.put(u"keyword", keyword);
}

/// Values that CSL has no variable for: ours under one key, those of others as they came.
void putCustom(StudyDraft &draft, const QJsonObject &custom)
{
    for (auto value = custom.begin(); value != custom.end(); ++value) {
        if (value.key() == ResidueKey) {
            draft.setResidue(value->toObject());
        } else {
            for (const auto &one : value->isArray() ? value->toArray() : QJsonArray{*value})
                draft.keep(value.key(), textFromCsl(one));
        }
    }
}

void putVariable(StudyDraft &draft, const QString &variable, const QJsonValue &value)
{
    if (isNameVariable(variable)) {
        putNames(draft, variable, value);
    } else if (isDateVariable(variable)) {
        for (const QString &text : dateTextsFromCsl(value))
            draft.put(variable, text);
    } else if (variable == u"keyword") {
        putKeywords(draft, value);
    } else if (isCslVariable(variable)) {
        draft.put(variable, textFromCsl(value));
    } else {
        draft.keep(variable, textFromCsl(value));
    }
}

/// Names in the order in which the variables of CSL stand.
QJsonArray namesToCsl(const QStringList &names)
{
    QJsonArray array;
    for (const QString &name : names)
        array.append(looksLikeOrganisation(name) ? organisationToCsl(name) : nameToCsl(name));
    return array;
}

void insertContributions(QJsonObject &csl, const Study &study)
{
    QMap<QString, QJsonArray> byVariable;
    for (const Contribution &contribution : study.contributions) {
        const bool isOrganisation = contribution.role == ContributionRole::Organisatie;
        const QString variable = contribution.role == ContributionRole::Redacteur ? QStringLiteral("editor")
                                 : contribution.role == ContributionRole::Vertaler
                                     ? QStringLiteral("translator")
                                     : QStringLiteral("author");
        byVariable[variable].append(isOrganisation ? organisationToCsl(contribution.name)
                                                   : nameToCsl(contribution.name));
    }
    for (auto names = byVariable.begin(); names != byVariable.end(); ++names)
        csl.insert(names.key(), *names);
}

QString separatorOf(const QString &variable)
{
    if (variable == u"keyword")
        return QStringLiteral("; ");
    return variable == u"ISBN" || variable == u"ISSN" ? QStringLiteral(", ") : QStringLiteral("\n");
}

void insertVariable(QJsonObject &csl, const Variable &variable)
{
    if (csl.contains(variable.name))
        return; // a second value; the residue has it
    if (isDateVariable(variable.name)) {
        csl.insert(variable.name, dateToCsl(variable.values));
    } else if (isNameVariable(variable.name)) {
        csl.insert(variable.name, namesToCsl(variable.values));
    } else if (isCslVariable(variable.name)) {
        csl.insert(variable.name, variable.values.join(separatorOf(variable.name)));
    }
}

void insertCustom(QJsonObject &csl, const Item &item)
{
    QJsonObject custom;
    const Extra &extra = std::get<Study>(item.record).extra;
    for (auto values = extra.begin(); values != extra.end(); ++values) {
        if (!isCslVariable(values.key()) && values.key() != TypeKey)
            custom.insert(values.key(), QJsonArray::fromStringList(*values));
    }
    csl.insert(CustomKey, custom);

    const IncomingOrSkipped read = studyFrom(csl, 0);
    const Incoming *understood = std::get_if<Incoming>(&read);
    if (const auto residue = residueOf(item, understood ? Item(*understood) : Item()); !residue.isEmpty())
        custom.insert(ResidueKey, residue);
    csl.insert(CustomKey, custom);
    if (custom.isEmpty())
        csl.remove(CustomKey);
}

} // namespace

IncomingOrSkipped studyFrom(const QJsonObject &csl, int line)
{
    StudyDraft draft(line);
    draft.setCslType(csl.value(TypeKey).toString());
    draft.putKey(textFromCsl(csl.value(IdKey)));
    putCustom(draft, csl.value(CustomKey).toObject());
    for (auto variable = csl.begin(); variable != csl.end(); ++variable) {
        if (variable.key() != IdKey && variable.key() != TypeKey && variable.key() != CustomKey)
            putVariable(draft, variable.key(), *variable);
    }
    return std::move(draft).finish();
}

QJsonObject cslFrom(const Item &item, const QString &id)
{
    const Item outside = travelling(item);
    Study study = std::get<Study>(outside.record);
    if (!study.subtitle.isEmpty())
        study.title += QStringLiteral(": ") + std::exchange(study.subtitle, {});

    const QString key = citationKeyOf(study);
    QJsonObject csl{{IdKey, key.isEmpty() ? id : key}, {TypeKey, cslTypeOf(study)}};
    insertContributions(csl, study);
    for (const Variable &variable : variablesOf(study))
        insertVariable(csl, variable);
    for (auto extra = study.extra.begin(); extra != study.extra.end(); ++extra)
        insertVariable(csl, {extra.key(), *extra});
    insertCustom(csl, outside);
    return csl;
}

} // namespace kb
