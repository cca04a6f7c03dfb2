// SPDX-License-Identifier: EUPL-1.2
#include "report/commonconceptwords.h"
#include "report/equaltextwords.h"
#include "report/labels.h"
#include "report/overlapparts.h"
#include "report/proposalwords.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

/// How far people are with a pair: one column of what was decided.
struct CountedStage
{
    QString name;
    std::function<bool(const ReportedPair &pair)> has;
};

/// The states, and beside them what is in none: where no pair is, no column says so.
QList<CountedStage> stagesOf(const PairsByLevel &pairs)
{
    const QList<ReportedPair> all = pairs.strong + pairs.probable + pairs.added;
    QList<CountedStage> stages;
    for (const OverlapState state : allOf<OverlapState>())
        stages.append({label(state), [state](const ReportedPair &pair) { return pair.countsAs(state); }});
    if (std::ranges::any_of(all, &ReportedPair::isToSettle))
        stages.append({Report::tr("Reviewers disagree"), &ReportedPair::isToSettle});
    if (std::ranges::any_of(all, &ReportedPair::isPutOff))
        stages.append({Report::tr("Later"), &ReportedPair::isPutOff});
    return stages;
}

/// How many pairs of that level are at which stage.
QList<Text> stageRow(const QString &level, const QList<ReportedPair> &pairs,
                     const QList<CountedStage> &stages)
{
    QList<Text> cells{level};
    for (const CountedStage &stage : stages)
        cells.append(QString::number(std::ranges::count_if(pairs, stage.has)));
    cells.append(QString::number(pairs.size()));
    return cells;
}

/// How many of each level there are.
struct LevelCounts
{
    qsizetype strong = 0;
    qsizetype probable = 0;
};

LevelCounts countInside(const PairsByLevel &pairs)
{
    return {std::ranges::count_if(pairs.strong, &ReportedPair::isWithinOneUnit),
            std::ranges::count_if(pairs.probable, &ReportedPair::isWithinOneUnit)};
}

QString insideWords(const LevelCounts &counts)
{
    return Report::tr("Within one unit: %1 strong and %2 probable overlaps.")
        .arg(counts.strong)
        .arg(counts.probable);
}

/// One unit overlaps with nobody, or where the bank compares that too, with itself.
QList<Text> countedWords(const OverlapReportContent &content, const PairsByLevel &pairs)
{
    const LevelCounts all{pairs.strong.size(), pairs.probable.size()};
    if (content.packages.size() < 2)
        return {all.strong + all.probable == 0 ? Report::tr("There are no two units to compare yet.")
                                               : insideWords(all)};
    const LevelCounts inside = countInside(pairs);
    QList<Text> words{Report::tr("Between %1 units: %2 strong and %3 probable overlaps.")
                          .arg(content.packages.size())
                          .arg(all.strong - inside.strong)
                          .arg(all.probable - inside.probable)};
    if (content.diagonal == MatrixDiagonal::With)
        words.append(insideWords(inside));
    return words;
}

Callout headline(const OverlapReportContent &content, const PairsByLevel &pairs)
{
    Callout shown{.label = Report::tr("In short"), .paragraphs = countedWords(content, pairs)};
    if (content.equal.isWorthSaying())
        shown.paragraphs.append(equalTextWords(content.equal));
    if (content.common.isWorthSaying())
        shown.paragraphs.append(commonConceptWords(content.common));
    return shown;
}

/// "+3", "−1" or "0": a real minus sign.
QString difference(qsizetype now, qsizetype then)
{
    if (now < then)
        return QStringLiteral("−%1").arg(then - now);
    return now == then ? QStringLiteral("0") : QStringLiteral("+%1").arg(now - then);
}

/// "armoede · DGKR, DGVB · 3 questions · first answer needed before 2 July 2026 · proposal: Programme
/// together; DGKR leads".
Text opportunity(const ReportedOpportunity &group, Language language)
{
    return strong(group.title)
        .add(factsOfGroup(group, language))
        .add(QStringLiteral(" · ") + Report::tr("proposal: %1").arg(proposalWords(group.proposal)));
}

/// The best groups; no blocks where no questions belong together.
QList<Block> mainOpportunities(const OverlapReportContent &content)
{
    if (content.groups.isEmpty())
        return {};
    List opportunities{.kind = ListKind::Numbers};
    for (const QList<ReportedOpportunity> groups = mainGroups(content);
         const ReportedOpportunity &group : groups)
        opportunities.items.append(opportunity(group, content.info.language));
    return {Heading{2, Report::tr("Main opportunities"), Keep::WholePart}, opportunities};
}

} // namespace

QList<ReportedOpportunity> mainGroups(const OverlapReportContent &content)
{
    constexpr qsizetype Most = 3;
    return content.groups.first(std::min(Most, content.groups.size()));
}

QString factsOfGroup(const ReportedOpportunity &group, Language language)
{
    QStringList facts{QString(), group.units.join(QStringLiteral(", ")),
                      Report::tr("%n question(s)", nullptr, int(group.questions.size()))};
    if (group.needBy.isValid())
        facts.append(Report::tr("first answer needed before %1").arg(longDate(group.needBy, language)));
    return facts.join(QStringLiteral(" · "));
}

Table decidedPerLevel(const PairsByLevel &pairs)
{
    const QList<CountedStage> stages = stagesOf(pairs);
    Table table{.caption = Report::tr("What was decided"), .rowHeads = RowHeads::FirstColumn};
    table.columns.append({Report::tr("Level"), 4});
    for (const CountedStage &stage : stages)
        table.columns.append({stage.name, 3, Align::Right});
    table.columns.append({Report::tr("Total"), 3, Align::Right});
    table.rows = {stageRow(Report::tr("Strong"), pairs.strong, stages),
                  stageRow(Report::tr("Probable"), pairs.probable, stages)};
    if (!pairs.added.isEmpty())
        table.rows.append(stageRow(Report::tr("By people"), pairs.added, stages));
    return table;
}

QList<Block> changeSince(const OverlapReportContent &content, const PairsByLevel &pairs)
{
    if (!content.previous)
        return {}; // the cover line says so
    const PreviousReport &previous = *content.previous;
    const PairsByLevel now = withoutSetAside(pairs);
    return {Paragraph{Report::tr("Since the report of %1: strong %2, probable %3.")
                          .arg(longDate(previous.date, content.info.language),
                               difference(now.strong.size(), previous.strong),
                               difference(now.probable.size(), previous.probable))}};
}

QList<Block> overlapSummary(const OverlapReportContent &content, const PairsByLevel &pairs)
{
    QList<Block> blocks{Heading{1, Report::tr("Summary")}, headline(content, withoutSetAside(pairs)),
                        decidedPerLevel(pairs)};
    blocks += changeSince(content, pairs);
    return blocks + mainOpportunities(content);
}

} // namespace kb
