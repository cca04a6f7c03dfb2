// SPDX-License-Identifier: EUPL-1.2
#include "report/labels.h"
#include "report/overlapforms.h"
#include "report/overlapparts.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

constexpr int AgreementLines = 3;

/// One under the other, to be ticked by hand.
Text boxesToTick(const QStringList &choices)
{
    QStringList lines;
    for (const QString &choice : choices)
        lines.append(QStringLiteral("☐ ") + choice);
    return lines.join(u'\n');
}

/// "DGRO-VRG-0002 Where can homes be built? (needed before 2 July 2026)".
Text questionInALine(const ReportedQuestion &question, Language language)
{
    Text text = strong(question.code + u' ').add(marked(question.text, question.shared));
    if (const QString needed = neededBefore(question, language); !needed.isEmpty())
        text.add(QStringLiteral(" (%1)").arg(needed));
    return text;
}

/// The two questions, a line each.
Text twoLines(const ReportedPair &pair, Language language)
{
    return questionInALine(pair.a, language).add(QStringLiteral("\n")).add(questionInALine(pair.b, language));
}

QList<Text> rowToDecide(const ReportedPair &pair, Language language)
{
    const Text verdict = boxesToTick(
        {Report::tr("confirm"), Report::tr("agree an action"), Report::tr("set aside"), Report::tr("later")});
    return {pointsText(pair.score, pair.isByHand), twoLines(pair, language), sharedAndProposed(pair),
            verdict};
}

QList<Block> tableToDecide(const OverlapReportContent &content, const QList<ReportedPair> &pairs,
                           const QString &caption)
{
    Table table{.caption = caption};
    table.columns = {{Report::tr("Score"), 3, Align::Right},
                     {Report::tr("Both questions"), 16},
                     {Report::tr("In common, and what to do"), 7},
                     {Report::tr("Verdict"), 7}};
    const qsizetype shown = std::min<qsizetype>(content.rowsPerTable, pairs.size());
    for (const ReportedPair &pair : pairs.first(shown))
        table.rows.append(rowToDecide(pair, content.info.language));
    if (shown == pairs.size())
        return {table};
    return {table, remainder(pairs.size() - shown)};
}

/// Pairs in the order of the report that stand in that state; what was set aside and changed is new again.
QList<ReportedPair> pairsInState(const OverlapReportContent &content, OverlapState state)
{
    QList<ReportedPair> found;
    for (const ReportedPair &pair : content.pairs) {
        if (pair.stateNow() == state)
            found.append(pair);
    }
    return found;
}

Callout toDecide(const OverlapReportContent &content, const QList<ReportedPair> &fresh,
                 const QList<ReportedPair> &confirmed)
{
    QList<Text> lines{
        Report::tr("%n pair(s) without a verdict", nullptr, int(fresh.size())),
        Report::tr("%n confirmed pair(s) without an agreement", nullptr, int(confirmed.size()))};
    if (!content.groups.isEmpty())
        lines.append(Report::tr("%n group(s) to programme together", nullptr, int(content.groups.size())));
    return {.label = Report::tr("To decide"), .paragraphs = lines};
}

QList<Block> pairDecisions(const OverlapReportContent &content, const QList<ReportedPair> &fresh,
                           const QList<ReportedPair> &confirmed)
{
    QList<Block> blocks{Heading{1, Report::tr("Pairs to decide on")}};
    if (fresh.isEmpty() && confirmed.isEmpty())
        return blocks << Paragraph{Report::tr("There is nothing to decide: every pair has its verdict.")};
    if (!fresh.isEmpty())
        blocks += tableToDecide(content, fresh, Report::tr("Without a verdict, urgent ones first"));
    if (!confirmed.isEmpty())
        blocks += tableToDecide(content, confirmed, Report::tr("Confirmed, and nothing agreed yet"));
    return blocks;
}

/// With the groups, a verdict on each.
QList<Block> groupDecisions(const OverlapReportContent &content)
{
    if (content.groups.isEmpty())
        return {};
    Table verdicts{.caption = Report::tr("What do we do with these groups?"),
                   .rowHeads = RowHeads::FirstColumn};
    verdicts.columns = {{Report::tr("Subject"), 8}, {Report::tr("Verdict"), 5}, {Report::tr("Who leads"), 8}};
    for (const ReportedOpportunity &group : content.groups)
        verdicts.rows.append({group.title, boxesToTick({Report::tr("take it up"), Report::tr("talk on"),
                                                        Report::tr("not needed")})});
    return groupsToProgramme(content) << verdicts;
}

} // namespace

Document overlapMeetingReport(const OverlapReportContent &content)
{
    OverlapReportContent titled = content;
    if (titled.info.title.isEmpty())
        titled.info.title = Report::tr("Overlap to decide on");
    if (titled.info.selection.isEmpty())
        titled.info.selection =
            Report::tr("all dossiers; urgent ones first, then what can still change, then by score");
    const PairsByLevel pairs = pairsByLevel(titled);
    const auto fresh = pairsInState(titled, OverlapState::Nieuw);
    const auto confirmed = pairsInState(titled, OverlapState::Bevestigd);

    QList<Block> blocks{overlapTitle(titled, Report::tr("Overlap report · for the meeting")),
                        toDecide(titled, fresh, confirmed), packagesUsed(titled)};
    blocks += overlapSummary(titled, pairs);
    blocks << PageBreak{Orientation::Portrait};
    blocks += pairDecisions(titled, fresh, confirmed);
    blocks += groupDecisions(titled);
    blocks << WritingLines{Report::tr("Agreements"), AgreementLines};
    blocks += agreedActions(titled);
    blocks << PageBreak{Orientation::Landscape} << Heading{1, Report::tr("Overlap by unit")};
    blocks += unitMatrix(titled, withoutSetAside(pairs));
    blocks << PageBreak{Orientation::Portrait};
    blocks += usableResults(titled);
    blocks += touchingProjects(titled);
    blocks += gapsPerUnit(titled);
    blocks += setAsideOverlaps(titled);
    blocks += overlapMethod(titled);
    blocks += qualityOfLevels(titled);
    return {titled.info, blocks};
}

} // namespace kb
