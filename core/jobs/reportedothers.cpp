// SPDX-License-Identifier: EUPL-1.2
#include "jobs/reportedothers.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "jobs/keptnames.h"
#include "report/proposalwords.h"

namespace kb {

namespace {

Result<QList<ShownOverlap>> withoutSetAside(Bank &bank, OverlapKind kind)
{
    auto rows = reportedOf(bank, kind);
    if (rows)
        rows->removeIf([](const ShownOverlap &row) { return row.state() == OverlapState::Weggelegd; });
    return rows;
}

NamedLine touching(const Headline &project, const PairSide &side)
{
    const ProjectStage stage = side.projects.value(0).stage(); // of the project itself
    return {.code = project.code,
            .title = project.title,
            .note = project.unitCode,
            .more = projectState(stage),
            .uid = project.uid,
            .unit = project.unitCode,
            .shareLevel = project.shareLevel};
}

} // namespace

Result<QList<ShownOverlap>> reportedOf(Bank &bank, OverlapKind kind)
{
    const OverlapStore store(bank);
    const auto ids = store.ids({.kinds = {kind}});
    return ids ? store.rows(*ids) : Result<QList<ShownOverlap>>(ids.error());
}

Result<QList<ReportedUse>> usableStudies(Bank &bank)
{
    const auto rows = withoutSetAside(bank, OverlapKind::VraagStudie);
    if (!rows)
        return rows.error();
    QList<ReportedUse> uses;
    for (const ShownOverlap &row : *rows) {
        const Headline &question = row.question();
        const Headline &study = row.known();
        uses.append({.score = row.pair.score,
                     .questionCode = question.code,
                     .question = question.title,
                     .studyCode = study.code,
                     .study = study.title,
                     .why = row.why(),
                     .needBy = row.questionSide().waitsUntil(),
                     .questionUnit = question.unitCode,
                     .studyUnit = study.unitCode,
                     .isByHand = row.isByHand(),
                     .isKept = row.isKept(),
                     .questionShare = question.shareLevel,
                     .studyShare = study.shareLevel,
                     .named = namedIn(row.why(), row),
                     .neutralWhy = neutralWhy(row)});
    }
    std::ranges::stable_sort(uses, std::ranges::greater{}, &ReportedUse::score);
    return uses;
}

Result<QList<ReportedTouch>> projectsThatTouch(Bank &bank)
{
    const auto rows = withoutSetAside(bank, OverlapKind::ProjectProject);
    if (!rows)
        return rows.error();
    QList<ReportedTouch> touches;
    for (const ShownOverlap &row : *rows) {
        touches.append({.score = row.pair.score,
                        .a = touching(row.a, row.sideA),
                        .b = touching(row.b, row.sideB),
                        .why = row.why(),
                        .proposal = proposalFor(row.sideA, row.sideB),
                        .isByHand = row.isByHand(),
                        .isKept = row.isKept(),
                        .named = namedIn(row.why(), row),
                        .neutralWhy = neutralWhy(row)});
    }
    std::ranges::stable_sort(touches, std::ranges::greater{}, &ReportedTouch::score);
    return touches;
}

} // namespace kb
