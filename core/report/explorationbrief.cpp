// SPDX-License-Identifier: EUPL-1.2
#include "report/explorationbrief.h"

#include "report/dossieroverview.h"
#include "report/labels.h"
#include "report/sharing.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

QString briefPeriod(const Exploration &exploration, Language language)
{
    const QString from = longDate(exploration.fromDate, language);
    const QString until = longDate(exploration.toDate, language);
    if (from.isEmpty())
        return until.isEmpty() ? QString() : Report::tr("until %1").arg(until);
    return until.isEmpty() ? Report::tr("from %1").arg(from) : QStringLiteral("%1 – %2").arg(from, until);
}

TitleBlock briefTitle(const ExplorationBriefContent &content)
{
    const Exploration &exploration = content.exploration;
    QList<Fact> facts{{Report::tr("Status"), label(exploration.status)},
                      {Report::tr("Agenda"), label(exploration.agendaHorizon)},
                      {Report::tr("Period"), briefPeriod(exploration, content.info.language)},
                      {Report::tr("Lead"), content.lead},
                      {Report::tr("Takes part"), content.units.join(QStringLiteral(", "))},
                      {Report::tr("Concepts"), content.concepts.join(QStringLiteral(", "))},
                      {Report::tr("Code"), exploration.refcode}};
    facts.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    return {.kicker = Report::tr("Exploration in brief"), .title = exploration.title, .facts = facts};
}

void addBriefText(QList<Block> &blocks, const QString &heading, const QString &text)
{
    const QStringList paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    if (!paragraphs.isEmpty())
        blocks << Heading{1, heading};
    for (const QString &paragraph : paragraphs)
        blocks << Paragraph{paragraph};
}

QString briefState(const ExplorationPart &part)
{
    return part.state.isEmpty() ? QString() : stateText(part.kind, part.state).toLower();
}

List briefQuestions(const QList<ExplorationPart> &parts)
{
    List list;
    for (const ExplorationPart &part : parts) {
        if (part.kind == Kind::KnowledgeQuestion)
            list.items.append(QStringLiteral("%1 %2 (%3)").arg(part.code, part.title, briefState(part)));
    }
    return list;
}

/// "Research project, under way, until 3 May 2026".
QString whatItIs(const ExplorationPart &part, Language language)
{
    QStringList words{kindLabel(part.kind), briefState(part)};
    if (part.until.isValid())
        words.append(Report::tr("until %1").arg(longDate(part.until, language)));
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

/// Questions have no place in time: they stand in a list of their own.
Table briefTimes(const QList<ExplorationPart> &parts, Language language)
{
    Table table{.caption = Report::tr("What belongs to this exploration"), .rowHeads = RowHeads::FirstColumn};
    table.columns = {
        {Report::tr("When"), 5}, {Report::tr("What"), 8}, {Report::tr("Code"), 4}, {Report::tr("Kind"), 6}};
    for (const ExplorationPart &part : parts) {
        if (part.kind != Kind::KnowledgeQuestion)
            table.rows.append(
                {longDate(part.date, language), part.title, part.code, whatItIs(part, language)});
    }
    return table;
}

QList<Block> blocksOfBrief(const ExplorationBriefContent &content)
{
    const Exploration &exploration = content.exploration;
    QList<Block> blocks{briefTitle(content)};
    if (!exploration.centralQuestion.isEmpty())
        blocks << Callout{Report::tr("Central question"), {exploration.centralQuestion}};
    addBriefText(blocks, Report::tr("Results in short"), exploration.resultSummary);
    if (exploration.resultSummary.isEmpty())
        blocks << Paragraph{Report::tr("No results were written down yet.")};
    if (!content.insights.isEmpty()) {
        List insights{.kind = ListKind::Numbers};
        for (const QString &insight : content.insights)
            insights.items.append(insight);
        blocks << Heading{1, Report::tr("Insights")} << insights;
    }
    if (const List questions = briefQuestions(content.parts); !questions.items.isEmpty())
        blocks << Heading{1, Report::tr("Knowledge questions")} << questions;
    if (const Table times = briefTimes(content.parts, content.info.language); !times.rows.isEmpty())
        blocks << Heading{1, Report::tr("Over time")} << times;
    addBriefText(blocks, Report::tr("In and out of scope"), exploration.scope);
    return blocks;
}

} // namespace

Document explorationBrief(const ExplorationBriefContent &content)
{
    Info info = content.info;
    if (info.title.isEmpty())
        info.title = content.exploration.title;
    info.shareLevel = shareLevelOf(info.shareLevel, content.named);
    return {info, blocksOfBrief(content)};
}

} // namespace kb
