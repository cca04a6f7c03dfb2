// SPDX-License-Identifier: EUPL-1.2
#include "exchange/bibtex.h"
#include "exchange/bibtexfields.h"
#include "exchange/bibtexmapping.h"
#include "exchange/bibtexnames.h"
#include "exchange/citationkey.h"
#include "exchange/latex.h"
#include "exchange/names.h"
#include "exchange/residue.h"
#include "exchange/studytypes.h"
#include "exchange/variables.h"

#include <QRegularExpression>

namespace kb {

namespace {

constexpr qsizetype MadeKeyLetters = 20;

void append(BibtexEntry &entry, QStringView name, const QString &latex)
{
    if (!latex.isEmpty())
        entry.fields.append({name.toString(), latex});
}

/// Braces must be balanced, and cannot be escaped; the residue has what this leaves out.
QString withoutBraces(QString text)
{
    return text.remove(u'{').remove(u'}');
}

/// The name that a source gave the type, as long as it still fits; else ours.
QString typeOf(const Study &study)
{
    const QString given = study.extra.value(BibtexTypeTag.toString()).value(0);
    const SourceType *known = sourceTypeCalled(bibtexTypes(), given);
    if (known && known->csl == cslTypeOf(study))
        return known->name.toString();
    return sourceTypeFor(bibtexTypes(), study)->name.toString();
}

/// The first family name and the year.
QString madeKey(const Study &study)
{
    const QString name = study.contributions.isEmpty() ? study.title : study.contributions.front().name;
    QString letters;
    for (const QChar c : partsOf(name).family.normalized(QString::NormalizationForm_D)) {
        if (c.unicode() < 0x80 && c.isLetter() && letters.size() < MadeKeyLetters)
            letters += c;
    }
    return letters + QString::number(study.issued.year());
}

/// The study's key, without what BibTeX does not allow in one.
QString keyOf(const Study &study)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\s,{}()=#%"~\\'@]+)"));
    const QString key = citationKeyOf(study).remove(forbidden);
    return key.isEmpty() ? madeKey(study) : key;
}

void appendNames(BibtexEntry &entry, const Study &study, QStringView field,
                 std::initializer_list<ContributionRole> roles)
{
    QStringList names;
    for (const Contribution &contribution : study.contributions) {
        if (std::ranges::find(roles, contribution.role) != roles.end())
            names.append(bibtexName(contribution.name, contribution.role == ContributionRole::Organisatie));
    }
    if (!names.isEmpty() && study.extra.value(BibtexOthers.toString()).contains(field))
        names.append(BibtexOthers.toString());
    append(entry, field, names.join(QStringLiteral(" and ")));
}

void appendDate(BibtexEntry &entry, const QString &date)
{
    static constexpr std::array months{u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                       u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    const QStringList parts = date.split(u'-');
    append(entry, u"year", latexOf(parts.value(0)));
    const int month = parts.value(1).toInt();
    if (month >= 1 && month <= 12)
        append(entry, u"month", QString::fromUtf16(months[size_t(month) - 1]));
    append(entry, u"day", latexOf(parts.value(2)));
}

QString separatorOf(QStringView variable)
{
    return variable == u"keyword" ? QStringLiteral("; ") : QStringLiteral(", ");
}

bool isFreeField(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z][a-z0-9_:.-]*$"));
    return shape.match(name).hasMatch() && name != BibtexResidueField && name != BibtexTypeTag &&
           name != BibtexOthers && name != u"type";
}

void appendVariable(BibtexEntry &entry, const Variable &variable, const QString &cslType)
{
    const Term *term = termFor(bibtexFields(), variable.name, cslType);
    const QString text = variable.values.join(separatorOf(variable.name));
    if (variable.name == u"issued")
        appendDate(entry, variable.values.front());
    else if (isNameVariable(variable.name) && term)
        append(entry, term->word, bibtexNames(variable.values));
    else if (term && isVerbatimField(term->word))
        append(entry, term->word, withoutBraces(text));
    else if (term && variable.name == u"page")
        append(entry, term->word, latexOf(text).replace(u'-', QStringLiteral("--")));
    else if (term || isFreeField(variable.name))
        append(entry, term ? term->word : QStringView(variable.name), latexOf(text));
}

BibtexEntry entryOf(const Item &item)
{
    const Study &study = std::get<Study>(item.record);
    BibtexEntry entry{.type = typeOf(study), .key = keyOf(study)};
    appendNames(entry, study, u"author", {ContributionRole::Auteur, ContributionRole::Organisatie});
    appendNames(entry, study, u"editor", {ContributionRole::Redacteur});
    appendNames(entry, study, u"translator", {ContributionRole::Vertaler});
    const QString type = cslTypeOf(study);
    for (const Variable &variable : variablesOf(study))
        appendVariable(entry, variable, type);
    for (auto extra = study.extra.begin(); extra != study.extra.end(); ++extra)
        appendVariable(entry, {extra.key(), *extra}, type);
    append(entry, u"file", withoutBraces(bibtexFiles(item.references.files)));
    return entry;
}

/// Adds what the reader would not find in the fields.
void appendResidue(BibtexEntry &entry, const Item &item)
{
    const IncomingOrSkipped read = studyFrom(entry);
    const Incoming *understood = std::get_if<Incoming>(&read);
    if (const auto residue = residueOf(item, understood ? Item(*understood) : Item()); !residue.isEmpty())
        append(entry, BibtexResidueField, QString::fromUtf8(balancedJson(residue)));
}

/// A key that no entry before has; numbers tell doubles apart.
QString uniqueKey(const QString &key, QHash<QString, int> &used)
{
    QString unique = key;
    while (used.contains(unique.toLower()))
        unique = key + u'-' + QString::number(++used[key.toLower()]);
    used.insert(unique.toLower(), 1);
    return unique;
}

QByteArray textOf(const BibtexEntry &entry)
{
    QString text = u'@' + entry.type + u'{' + entry.key;
    for (const BibtexField &field : entry.fields) {
        const bool isMacro = field.name == u"month";
        text += QStringLiteral(",\n  ") + field.name + QStringLiteral(" = ");
        text += isMacro ? field.value : u'{' + field.value + u'}';
    }
    return text.toUtf8() + "\n}\n\n";
}

} // namespace

Result<QByteArray> writeBibtex(std::span<const Item> items)
{
    QByteArray bibtex;
    QHash<QString, int> usedKeys;
    for (const Item &item : items) {
        if (kindOf(item) != Kind::Study)
            return Error{Error::Code::InvalidInput, QStringLiteral("BibTeX carries studies only")};
        const Item outside = travelling(item);
        BibtexEntry entry = entryOf(outside);
        entry.key = uniqueKey(entry.key, usedKeys);
        appendResidue(entry, outside);
        bibtex += textOf(entry);
    }
    return bibtex;
}

} // namespace kb
