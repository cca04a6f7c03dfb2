// SPDX-License-Identifier: EUPL-1.2
#include "exchange/citationkey.h"
#include "exchange/residue.h"
#include "exchange/ris.h"
#include "exchange/rismapping.h"
#include "exchange/ristags.h"
#include "exchange/studytypes.h"
#include "exchange/variables.h"

namespace kb {

namespace {

constexpr QStringView TypeTag = u"TY";

/// A value as it will be read again: lines without space around them, all on one line when one is unsafe.
QString safeValue(const QString &value)
{
    QStringList lines = value.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    const bool isSafe = std::none_of(lines.begin() + 1, lines.end(), isUnsafeInRis) && !value.contains(u'\r');
    return (isSafe ? lines.join(u'\n') : value.simplified()).remove(QChar::Null);
}

void append(RisRecord &record, QStringView tag, const QString &value)
{
    if (const QString safe = safeValue(value); !safe.isEmpty())
        record.fields.append({tag.toString(), safe});
}

/// The name that a source gave the type, as long as it still fits; else ours.
QString typeOf(const Study &study)
{
    const QString given = study.extra.value(TypeTag.toString()).value(0);
    const SourceType *known = sourceTypeCalled(risTypes(), given);
    const bool stillFits = known ? known->csl == cslTypeOf(study) : study.type == StudyType::Overig;
    return stillFits && !given.isEmpty() ? given : sourceTypeFor(risTypes(), study)->name.toString();
}

void appendContributions(RisRecord &record, const Study &study)
{
    for (const Contribution &contribution : study.contributions) {
        switch (contribution.role) {
        case ContributionRole::Auteur:
            append(record, u"AU", contribution.name);
            break;
        case ContributionRole::Organisatie:
            append(record, u"AU", contribution.name + u',');
            break;
        case ContributionRole::Redacteur:
            append(record, u"ED", contribution.name);
            break;
        case ContributionRole::Vertaler:
            append(record, u"A4", contribution.name);
            break;
        case ContributionRole::Projectleider:
            break; // RIS knows none; the residue has it
        }
    }
}

void appendPages(RisRecord &record, const QString &pages)
{
    const qsizetype dash = pages.count(u'-') == 1 ? pages.indexOf(u'-') : -1;
    append(record, u"SP", dash > 0 ? pages.first(dash) : pages);
    if (dash > 0)
        append(record, u"EP", pages.sliced(dash + 1));
}

/// The year alone is what most programs read; words without one go where the exact date stands.
void appendDate(RisRecord &record, const QString &date)
{
    const QString year = date.left(4);
    const bool hasYear = PartialDate{year}.isValid();
    if (hasYear)
        append(record, u"PY", year);
    if (!hasYear || date.size() > 4)
        append(record, u"DA", QString(date).replace(u'-', u'/'));
}

bool isFreeTag(const QString &tag)
{
    return isRisTag(tag) && tag != TypeTag && tag != u"ER" && tag != RisResidueTag;
}

void appendVariable(RisRecord &record, const Variable &variable, const QString &type)
{
    const Term *tag = termFor(risTags(), variable.name, type);
    for (const QString &value : variable.values) {
        if (variable.name == u"page")
            appendPages(record, value);
        else if (variable.name == u"issued")
            appendDate(record, value);
        else if (variable.name == u"number-of-pages")
            append(record, u"SP", value);
        else if (tag)
            append(record, tag->word, value);
        else if (isFreeTag(variable.name))
            append(record, variable.name, value);
    }
}

RisRecord recordOf(const Item &item)
{
    Study study = std::get<Study>(item.record);
    if (!study.subtitle.isEmpty())
        study.title += QStringLiteral(": ") + std::exchange(study.subtitle, {});

    RisRecord record{.isClosed = true};
    append(record, TypeTag, typeOf(study));
    append(record, u"ID", citationKeyOf(study));
    appendContributions(record, study);
    const QString type = cslTypeOf(study);
    for (const Variable &variable : variablesOf(study))
        appendVariable(record, variable, type);
    for (auto extra = study.extra.begin(); extra != study.extra.end(); ++extra)
        appendVariable(record, {extra.key(), extra.value()}, type);
    for (const FileReference &file : item.references.files)
        append(record, u"L1", file.place);
    return record;
}

/// Adds what the reader would not find in the tags.
void appendResidue(RisRecord &record, const Item &item)
{
    const IncomingOrSkipped read = studyFrom(record);
    const Incoming *understood = std::get_if<Incoming>(&read);
    const QJsonObject residue = residueOf(item, understood ? Item(*understood) : Item());
    if (!residue.isEmpty())
        append(record, RisResidueTag, QString::fromUtf8(balancedJson(residue)));
}

} // namespace

Result<QByteArray> writeRis(std::span<const Item> items)
{
    QByteArray ris;
    for (const Item &item : items) {
        if (kindOf(item) != Kind::Study)
            return Error{Error::Code::InvalidInput, QStringLiteral("RIS carries studies only")};
        const Item outside = travelling(item);
        RisRecord record = recordOf(outside);
        appendResidue(record, outside);
        for (const RisField &field : record.fields)
            ris += field.tag.toUtf8() + "  - " +
                   QString(field.value).replace(u'\n', QStringLiteral("\r\n")).toUtf8() + "\r\n";
        ris += "ER  - \r\n\r\n";
    }
    return ris;
}

} // namespace kb
