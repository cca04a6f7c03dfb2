// SPDX-License-Identifier: EUPL-1.2
#include "report/labels.h"
#include "report/overlapforms.h"
#include "report/overlapparts.h"
#include "report/sharing.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

constexpr int AgreementLines = 8;

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

/// Who leads and by when is written in by hand.
QList<Text> rowToDecide(const ReportedPair &pair, Language language)
{
    const Text verdict = boxesToTick(
        {Report::tr("confirm"), Report::tr("agree an action"), Report::tr("set aside"), Report::tr("later")});
    Text shared = sharedWords(pair);
    if (const bool hasHistory = pair.changedSinceDecision || pair.isDisputed || pair.rule; hasHistory)
        shared.add(u'\n' + decisionLine(pair, language)); // who meets must know what was said before
    return {pointsText(pair), twoLines(pair, language), shared, openProposal(pair), verdict};
}

QList<Block> tableToDecide(const OverlapReportContent &content, const NamedPairs &row)
{
    Table table{.caption = row.name, .room = RowRoom::Writing};
    table.columns = {{Report::tr("Score"), 3, Align::Right},
                     {Report::tr("Both questions"), 20},
                     {Report::tr("In common"), 7},
                     {Report::tr("Proposal"), 9},
                     {Report::tr("Verdict"), 8},
                     {Report::tr("Who leads"), 5},
                     {Report::tr("Ready before"), 5}};
    const qsizetype shown = std::min<qsizetype>(content.rowsPerTable, row.pairs.size());
    for (const ReportedPair &pair : row.pairs.first(shown))
        table.rows.append(rowToDecide(pair, content.info.language));
    QList<Block> blocks{table};
    if (shown < row.pairs.size())
        blocks << remainder(row.pairs.size() - shown);
    return blocks;
}

/// Of a pair that people confirmed the action is still to be decided, but not where a group was agreed upon
/// that it is of.
bool isOnlyConfirmed(const OverlapReportContent &content, const ReportedPair &pair)
{
    const ReportedAction *action = actionAbout(content, pair);
    const bool isAgreed = action && stands(action->status, action->answer);
    return !isAgreed && pair.countsAs(OverlapState::Bevestigd);
}

/// What was set aside and changed is new again; what waits for a later day is not new till then.
bool hasNoVerdict(const OverlapReportContent &, const ReportedPair &pair)
{
    return pair.countsAs(OverlapState::Nieuw);
}

bool isDisagreedOn(const OverlapReportContent &, const ReportedPair &pair)
{
    return pair.isToSettle();
}

/// What a pair has to be to stand in one part of what there is to decide.
using WhatToDecide = bool (*)(const OverlapReportContent &content, const ReportedPair &pair);

QList<ReportedPair> thoseThat(WhatToDecide are, const OverlapReportContent &content,
                              const QList<ReportedPair> &pairs)
{
    QList<ReportedPair> found;
    for (const ReportedPair &pair : pairs) {
        if (are(content, pair))
            found.append(pair);
    }
    return found;
}

Callout toDecide(const OverlapReportContent &content)
{
    const auto count = [&](WhatToDecide are) { return int(thoseThat(are, content, content.pairs).size()); };
    QList<Text> lines{
        Report::tr("%n pair(s) without a verdict", nullptr, count(hasNoVerdict)),
        Report::tr("%n confirmed pair(s) without an agreement", nullptr, count(isOnlyConfirmed))};
    if (const int disputed = count(isDisagreedOn); disputed > 0)
        lines.append(Report::tr("%n pair(s) about which reviewers disagree", nullptr, disputed));
    const auto later = int(std::ranges::count_if(content.pairs, &ReportedPair::isPutOff));
    if (later > 0)
        lines.append(Report::tr("%n pair(s) put off to a later day", nullptr, later));
    if (!content.groups.isEmpty())
        lines.append(Report::tr("%n group(s) to programme together", nullptr, int(content.groups.size())));
    return {.label = Report::tr("To decide"), .paragraphs = lines};
}

/// Strong ones first, and last what people put in the list; no blocks when there are none.
QList<Block> pairsToDecide(const OverlapReportContent &content, WhatToDecide are, const QString &heading)
{
    const PairsByLevel pairs = pairsByLevel(content);
    const auto rowsOf = [&](const QList<ReportedPair> &level, const QString &name) {
        return byPrecedence(thoseThat(are, content, level), name);
    };
    const QList<NamedPairs> rows = rowsOf(pairs.strong, Report::tr("Strong")) +
                                   rowsOf(pairs.probable, Report::tr("Probable")) +
                                   rowsOf(pairs.added, Report::tr("By people"));
    QList<Block> blocks;
    for (const NamedPairs &row : rows)
        blocks += tableToDecide(content, row);
    return blocks.isEmpty() ? blocks : QList<Block>{Heading{2, heading}} + blocks;
}

QList<Block> pairDecisions(const OverlapReportContent &content)
{
    const auto fresh = pairsToDecide(content, hasNoVerdict, Report::tr("Without a verdict"));
    const auto disputed = pairsToDecide(content, isDisagreedOn, Report::tr("Reviewers disagree"));
    const auto confirmed =
        pairsToDecide(content, isOnlyConfirmed, Report::tr("Confirmed, and nothing agreed yet"));
    const QList<Block> parts = fresh + disputed + confirmed;
    const Heading heading{1, Report::tr("Pairs to decide on")};
    if (parts.isEmpty())
        return {heading, Paragraph{Report::tr("There is nothing to decide: every pair has its verdict.")}};
    return QList<Block>{heading} + parts;
}

/// With the groups, a verdict on each.
QList<Block> groupDecisions(const OverlapReportContent &content)
{
    if (content.groups.isEmpty())
        return {};
    Table verdicts{.caption = Report::tr("What do we do with these groups?"),
                   .rowHeads = RowHeads::FirstColumn,
                   .room = RowRoom::Writing};
    verdicts.columns = {{Report::tr("Subject"), 9},
                        {Report::tr("Verdict"), 6},
                        {Report::tr("Who leads"), 5},
                        {Report::tr("Ready before"), 5}};
    for (const ReportedOpportunity &group : content.groups)
        verdicts.rows.append({group.title, boxesToTick({Report::tr("take it up"), Report::tr("talk on"),
                                                        Report::tr("not needed")})});
    return groupsToProgramme(content) << verdicts;
}

/// What there is to decide about pairs, on its side: beside the words there is room to write.
QList<Block> widePages(const OverlapReportContent &content, const PairsByLevel &pairs)
{
    QList<Block> blocks{PageBreak{Orientation::Landscape}};
    blocks += pairDecisions(content);
    blocks << WritingLines{Report::tr("Other agreements: what, who leads, ready before"), AgreementLines};
    blocks += agreedActions(content);
    return blocks + unitMatrix(content, withoutSetAside(pairs));
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
    titled.info.shareLevel = shareLevelOf(titled);
    const PairsByLevel pairs = pairsByLevel(titled);

    QList<Block> blocks{overlapTitle(titled, Report::tr("Overlap report · for the meeting")),
                        toDecide(titled), packagesUsed(titled)};
    blocks += overlapSummary(titled, pairs);
    blocks += groupDecisions(titled);
    blocks += widePages(titled, pairs);
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
