// SPDX-License-Identifier: EUPL-1.2
#include "report/overlapforms.h"
#include "report/overlapparts.h"
#include "report/sharing.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

template <typename T, typename Wanted> QList<T> chosenFrom(const QList<T> &all, Wanted isWanted)
{
    QList<T> found;
    std::ranges::copy_if(all, std::back_inserter(found), isWanted);
    return found;
}

/// The pairs of the unit that are still something to work with, with its own question first.
QList<ReportedPair> pairsOfUnit(const QList<ReportedPair> &pairs, const QString &unit)
{
    QList<ReportedPair> own = chosenFrom(
        pairs, [&](const ReportedPair &pair) { return concerns(pair, unit) && !isSetAside(pair); });
    for (ReportedPair &pair : own) {
        if (pair.a.unit != unit)
            std::swap(pair.a, pair.b);
    }
    return own;
}

/// What of the report concerns the unit, and may go there. Both sides of `uses` are kept: what it can use,
/// and what others can.
OverlapReportContent concerning(const QString &unit, const OverlapReportContent &content)
{
    OverlapReportContent own = readableBy(unit, content);
    own.pairs = pairsOfUnit(own.pairs, unit);
    own.groups =
        chosenFrom(own.groups, [&](const ReportedOpportunity &group) { return group.units.contains(unit); });
    own.projects = chosenFrom(own.projects, [&](const ReportedTouch &touch) {
        return touch.a.note == unit || touch.b.note == unit;
    });
    own.agreed = chosenFrom(own.agreed, [&](const ReportedAction &action) { return action.concerns(unit); });
    own.gaps = chosenFrom(own.gaps, [&](const ReportedGap &gap) { return gap.unit == unit; });
    own.equal = {}; // of all units: no part of this form
    return own;
}

QList<Block> overlapsOf(const OverlapReportContent &own, const QString &unit)
{
    const PairsByLevel pairs = pairsByLevel(own);
    const bool isWithin = own.isAlsoWithinUnits();
    const QString heading = isWithin ? Report::tr("Questions of %1 that overlap")
                                     : Report::tr("Questions that %1 shares with others");
    const QString none = isWithin ? Report::tr("No other question is like one of %1.")
                                  : Report::tr("No question of another unit is like one of %1.");
    QList<Block> blocks{Heading{1, heading.arg(unit)}};
    if (own.pairs.isEmpty())
        return blocks << Paragraph{none.arg(unit)};
    blocks += pairTables(own, pairs.strong, Report::tr("Strong"));
    blocks += pairTables(own, pairs.probable, Report::tr("Probable"));
    return blocks + pairTables(own, pairs.added, Report::tr("Put in the list by people"));
}

QList<Block> resultsFor(const OverlapReportContent &own, const QString &unit)
{
    const auto mine = chosenFrom(own.uses, [&](const ReportedUse &use) { return use.questionUnit == unit; });
    const bool isWithin = own.isAlsoWithinUnits();
    const QString heading =
        isWithin ? Report::tr("What %1 can use") : Report::tr("What %1 can use from others");
    const QString none = isWithin ? Report::tr("No study fits a question of %1.")
                                  : Report::tr("No study of another unit fits a question of %1.");
    QList<Block> blocks{Heading{1, heading.arg(unit)}};
    if (mine.isEmpty())
        return blocks << Paragraph{none.arg(unit)};
    return blocks + useTable(own, mine,
                             isWithin ? Report::tr("Own questions, and studies that may answer")
                                      : Report::tr("Own questions, and studies of others that may answer"));
}

QList<Block> resultsFrom(const OverlapReportContent &own, const QString &unit)
{
    const auto given = chosenFrom(
        own.uses, [&](const ReportedUse &use) { return use.studyUnit == unit && use.questionUnit != unit; });
    QList<Block> blocks{Heading{1, Report::tr("What others can take from %1").arg(unit)}};
    if (given.isEmpty())
        return blocks << Paragraph{Report::tr("No study of %1 fits a question of another unit.").arg(unit)};
    return blocks + useTable(own, given, Report::tr("Questions of others, and own studies that may answer"));
}

QList<Block> partOfUnit(const OverlapReportContent &content, const QString &unit)
{
    const OverlapReportContent own = concerning(unit, content);
    QList<Block> blocks = overlapsOf(own, unit);
    blocks += groupsToProgramme(own);
    blocks += resultsFor(own, unit);
    blocks += resultsFrom(own, unit);
    blocks += touchingProjects(own);
    blocks += agreedActions(own);
    blocks += gapsPerUnit(own);
    return blocks;
}

/// One level deeper, to stand under the name of the unit.
QList<Block> deeper(QList<Block> blocks)
{
    for (Block &block : blocks) {
        if (auto *heading = std::get_if<Heading>(&block))
            ++heading->level;
    }
    return blocks;
}

QString nameOfUnit(const ReportedPackage &package)
{
    return package.name.isEmpty() ? package.unit : QStringLiteral("%1 – %2").arg(package.unit, package.name);
}

OverlapReportContent titledForUnits(const OverlapReportContent &content, const QString &title,
                                    const QString &selection)
{
    OverlapReportContent named = content;
    if (named.info.title.isEmpty())
        named.info.title = title;
    named.info.selection = selection;
    return named;
}

} // namespace

Document overlapUnitReport(const OverlapReportContent &content, const QString &unit)
{
    OverlapReportContent own =
        titledForUnits(content, Report::tr("Overlap with %1").arg(unit),
                       Report::tr("what concerns %1; urgent ones first, then what can still change, then "
                                  "by score")
                           .arg(unit));
    own.info.shareLevel = shareLevelOf(concerning(unit, own));
    QList<Block> blocks{overlapTitle(own, Report::tr("Overlap report · per unit"))};
    blocks += partOfUnit(own, unit);
    blocks += overlapMethod(own);
    return {own.info, blocks};
}

Document overlapUnitsReport(const OverlapReportContent &content)
{
    OverlapReportContent all = titledForUnits(content, Report::tr("Overlap per unit"),
                                              Report::tr("each unit apart; urgent ones first, then "
                                                         "what can still change, then by score"));
    all.info.shareLevel = shareLevelOf(all);
    QList<Block> blocks{overlapTitle(all, Report::tr("Overlap report · per unit")), packagesUsed(all)};
    for (const ReportedPackage &package : all.packages) {
        blocks << PageBreak{} << Heading{1, nameOfUnit(package)};
        blocks += deeper(partOfUnit(all, package.unit));
    }
    blocks << PageBreak{};
    blocks += overlapMethod(all);
    return {all.info, blocks};
}

} // namespace kb
