// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/overlapreport.h"
#include "report/overlapwords.h"

namespace kb {

// The parts of the overlap report, each in a file of its own.

struct PairsByLevel
{
    QList<ReportedPair> strong;
    QList<ReportedPair> probable;
    QList<ReportedPair> added; ///< without the points for a level: people put them in the list
};
PairsByLevel pairsByLevel(const OverlapReportContent &content);

/// What there is to work with: a pair that was set aside stands in the annex only.
PairsByLevel withoutSetAside(PairsByLevel pairs);

/// One of the two questions is of that unit.
bool concerns(const ReportedPair &pair, const QString &unit);

QString label(Precedence precedence);

/// Pairs that stand in the report for one reason, under one name.
struct NamedPairs
{
    QString name;
    QList<ReportedPair> pairs;
};

/// Pairs of one level in their order, divided where the reason for it changes: "Strong · Needed within six
/// months". Those without a reason have the name alone when there are no others.
QList<NamedPairs> byPrecedence(const QList<ReportedPair> &pairs, const QString &name = {});

/// Set aside by all who judged it, and not changed since: out of the way.
bool isSetAside(const ReportedPair &pair);

/// Kicker, title, the period and the limits of the levels.
doc::TitleBlock overlapTitle(const OverlapReportContent &content, const QString &kicker);

/// What each unit has in the bank.
doc::Table packagesUsed(const OverlapReportContent &content);

/// Units by units under a heading, divided where it is too wide for a page that lies on its side.
QList<doc::Block> unitMatrix(const OverlapReportContent &content, const PairsByLevel &pairs);

/// The same as a chapter between upright pages: on a page that lies on its side, unless it is small.
QList<doc::Block> unitMatrixChapter(const OverlapReportContent &content, const PairsByLevel &pairs);

/// How many pairs of each level are in which state, or in none as reviewers disagree or it waits; the only
/// figures with what was set aside.
doc::Table decidedPerLevel(const PairsByLevel &pairs);

/// Whether the levels are right: how many of the pairs that people judged they confirmed (spec 05, 5.6). No
/// blocks when that was not asked.
QList<doc::Block> qualityOfLevels(const OverlapReportContent &content);

/// What is more and less than in the report of before, or that there was none.
/// What was set aside counts for nothing.
QList<doc::Block> changeSince(const OverlapReportContent &content, const PairsByLevel &pairs);

/// The groups to programme together that a summary names: the best.
QList<ReportedOpportunity> mainGroups(const OverlapReportContent &content);

/// " · DGKR, DGVB · 3 questions · first answer needed before 2 July 2026", to stand behind what it is about.
QString factsOfGroup(const ReportedOpportunity &group, Language language);

QList<doc::Block> overlapSummary(const OverlapReportContent &content, const PairsByLevel &pairs);

/// All of one pair without its title: what is said of it, both sides, the points and what came of it.
QList<doc::Block> aboutPair(const ReportedPair &pair, const OverlapReportContent &content);

/// One block per pair, to talk about one by one.
QList<doc::Block> strongOverlaps(const OverlapReportContent &content, const QList<ReportedPair> &pairs);

/// Pairs of one level as rows of tables, with when they are needed and what to do, and a sentence about those
/// that find no place in them.
QList<doc::Block> pairTables(const OverlapReportContent &content, const QList<ReportedPair> &pairs,
                             const QString &name);

/// Overlaps that people put there: no level, but a reason; no blocks when there are none.
QList<doc::Block> addedOverlaps(const OverlapReportContent &content, const QList<ReportedPair> &pairs);

/// What people decided is no overlap, with the reason; no blocks when there is none, or when it is only
/// counted.
QList<doc::Block> setAsideOverlaps(const OverlapReportContent &content);

/// The points, or how a pair without any came there.
template <typename Line> QString pointsText(const Line &line)
{
    if (line.isKept)
        return keptWords();
    return line.isByHand ? byHandWords() : QString::number(line.score);
}

/// Says that so many more are in the program.
doc::Paragraph remainder(qsizetype count);

/// What two questions have in common, in a few words: why a person put them together, concepts, else the
/// first words that count.
QString sharedWords(const ReportedPair &pair);

/// What to do about it; empty once that is agreed.
QString openProposal(const ReportedPair &pair);

/// "needed before 2 July 2026", or that it is answered; empty when it says no day.
QString neededBefore(const ReportedQuestion &question, Language language);

/// Studies that a question of another unit can use.
QList<doc::Block> usableResults(const OverlapReportContent &content);

/// Questions, and studies of other units that may answer them.
QList<doc::Block> useTable(const OverlapReportContent &content, const QList<ReportedUse> &uses,
                           const QString &caption);

/// Questions of several units to programme together; no blocks when there are none.
QList<doc::Block> groupsToProgramme(const OverlapReportContent &content);

/// Projects that touch each other; no blocks when there are none.
QList<doc::Block> touchingProjects(const OverlapReportContent &content);

/// The first gaps of each unit; no blocks when there are none.
QList<doc::Block> gapsPerUnit(const OverlapReportContent &content);

/// What was agreed, who leads and by when, to ask about at the next meeting; pairs of which only the decision
/// is known below it. No blocks when nothing was.
QList<doc::Block> agreedActions(const OverlapReportContent &content);

/// What stands about exactly these two questions and is to be ready first, or else about more that both are
/// among, or else what was turned down or lapsed about these two; null when nothing was agreed.
const ReportedAction *actionAbout(const OverlapReportContent &content, const ReportedPair &pair);

/// What was agreed about questions of the group and is to be ready first; null when nothing is ahead.
const ReportedAction *actionWithin(const OverlapReportContent &content, const ReportedOpportunity &group);

/// "DGRO leads, ready before 15 April 2026".
QString agreedLine(const ReportedAction &action, Language language);

/// "joint action agreed, DGVB, 2 March 2026"; what was decided and why. Empty as long as nothing was.
QString decisionLine(const ReportedDecision &decision, Language language);
/// The same, after that the pair changed since or that reviewers disagree, and before a rule of people.
QString decisionLine(const ReportedPair &pair, Language language);

/// Half a page on how the scores come about, in plain words.
QList<doc::Block> overlapMethod(const OverlapReportContent &content);

} // namespace kb
