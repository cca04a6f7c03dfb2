// SPDX-License-Identifier: EUPL-1.2
#include "report/researchcard.h"

#include "report/labels.h"
#include "report/sharing.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

QString joined(const QStringList &texts)
{
    return texts.join(QStringLiteral(", "));
}

/// Leaves out what is not known.
QList<Fact> known(const QList<Fact> &facts)
{
    QList<Fact> result;
    std::ranges::copy_if(facts, std::back_inserter(result),
                         [](const Fact &fact) { return !fact.value.isEmpty(); });
    return result;
}

/// An institute that is an author too stands below the authors, among those who did the work.
QStringList peopleAmong(const ResearchCardContent &content)
{
    QStringList people = content.authors;
    people.removeIf([&](const QString &name) { return content.institutes.contains(name); });
    return people;
}

QString typeAndYear(const Study &study, Language language)
{
    const QString issued = longDate(study.issued, language);
    return issued.isEmpty() ? label(study.type) : label(study.type) + QStringLiteral(", ") + issued;
}

TitleBlock titleBlock(const ResearchCardContent &content)
{
    const Study &study = content.study;
    return {.kicker = Report::tr("Research card"),
            .title = study.title,
            .subtitle = study.subtitle,
            .facts = known(
                {{Report::tr("Authors"), peopleAmong(content).join(QStringLiteral("; "))},
                 {Report::tr("Performed by"), joined(content.institutes)},
                 {Report::tr("Type and date"), typeAndYear(study, content.info.language)},
                 {Report::tr("Quality review"),
                  study.qualityReview == QualityReview::Onbekend ? QString() : label(study.qualityReview)},
                 {Report::tr("For dossier"), joined(content.dossiers)}})};
}

Table answers(const QList<CardAnswer> &answers)
{
    Table table{.caption = Report::tr("Questions that this study answers"),
                .rowHeads = RowHeads::FirstColumn};
    table.columns = {{Report::tr("Code"), 4}, {Report::tr("Question"), 10}, {Report::tr("Answer"), 3}};
    for (const CardAnswer &answer : answers)
        table.rows.append({answer.code, answer.question, label(answer.degree)});
    return table;
}

Table findings(const QList<CardFinding> &findings)
{
    Table table{.caption = Report::tr("Findings"), .rowHeads = RowHeads::FirstColumn};
    table.columns = {{Report::tr("Approach"), 5},
                     {Report::tr("Does it work?"), 4},
                     {Report::tr("Strength of evidence"), 5},
                     {Report::tr("Finding"), 10},
                     {Report::tr("Page"), 2, Align::Right}};
    for (const CardFinding &finding : findings)
        table.rows.append(
            {finding.approach, finding.direction, finding.strength, finding.statement, finding.page});
    return table;
}

Text whereToFind(const Study &study)
{
    Text place(Report::tr("Access: %1").arg(label(study.accessKind).toLower()));
    if (!study.location.isEmpty())
        place.add(QStringLiteral(" · ") + study.location);
    if (!study.doi.isEmpty())
        place.add(QStringLiteral(" · ")).addLink(QUrl(QStringLiteral("https://doi.org/") + study.doi));
    else if (!study.url.isEmpty())
        place.add(QStringLiteral(" · ")).addLink(study.url);
    return place;
}

QList<Fact> related(const QList<CardRelation> &relations)
{
    QList<Fact> facts;
    for (const CardRelation &relation : relations) {
        const QString code = relation.code.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(relation.code);
        facts.append({label(relation.kind), relation.title + code});
    }
    return facts;
}

Facts closing(const ResearchCardContent &content)
{
    QList<Fact> facts{{Report::tr("Works only if"), joined(content.limits)},
                      {Report::tr("Used in"), joined(content.usedIn)}};
    facts += related(content.relations);
    facts += {{Report::tr("Where to find"), whereToFind(content.study)},
              {Report::tr("Cite as"), content.citation},
              {Report::tr("Code"), content.study.refcode}};
    return {known(facts)};
}

QList<Block> blocksOf(const ResearchCardContent &content)
{
    const Study &study = content.study;
    QList<Block> blocks{titleBlock(content)};
    if (!study.keyMessage.isEmpty())
        blocks << Callout{Report::tr("In one sentence"), {study.keyMessage}};
    const QString summary = study.summaryPlain.isEmpty() ? study.abstract : study.summaryPlain;
    if (!summary.isEmpty())
        blocks << Heading{1, Report::tr("Summary")};
    for (const QString &paragraph : summary.split(u'\n', Qt::SkipEmptyParts))
        blocks << Paragraph{paragraph};
    if (!content.answers.isEmpty())
        blocks << answers(content.answers);
    if (content.findings.isEmpty())
        blocks << Paragraph{Report::tr("No findings were recorded.")};
    else
        blocks << findings(content.findings);
    return blocks << Heading{1, Report::tr("Use and source")} << closing(content);
}

} // namespace

Document researchCard(const ResearchCardContent &content)
{
    ResearchCardContent titled = content;
    if (titled.info.title.isEmpty())
        titled.info.title = content.study.title;
    titled.info.shareLevel = shareLevelOf(content.info.shareLevel, content.named);
    return {titled.info, blocksOf(titled)};
}

} // namespace kb
