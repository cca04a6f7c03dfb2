// SPDX-License-Identifier: EUPL-1.2
#include "report/gapshortlist.h"

#include <QMap>

#include <algorithm>

namespace kb {

namespace {

/// What is no gap of a unit comes last, in the order of the ministry.
qsizetype placeOfKind(GapKind kind)
{
    const qsizetype place = std::ranges::find(GapKindsOfUnit, kind) - GapKindsOfUnit.begin();
    if (place < qsizetype(GapKindsOfUnit.size()))
        return place;
    return place + (std::ranges::find(GapKindsOfMinistry, kind) - GapKindsOfMinistry.begin());
}

bool takesTurns(GapKind kind)
{
    return placeOfKind(kind) < MainGapKinds || kind == GapKind::SubjectUnstudied ||
           kind == GapKind::FindingsMixed;
}

struct ShortlistedGap
{
    ReportedGap gap;
    qsizetype turn = 0; ///< the how many-th of its kind; behind all turns for other kinds

    qsizetype kindPlace() const { return placeOfKind(gap.kind); }
};

/// By kind, the urgent ones first, otherwise as they came; each with its turn.
QList<ShortlistedGap> inTurns(QList<ReportedGap> gaps)
{
    std::ranges::stable_sort(
        gaps, {}, [](const ReportedGap &gap) { return std::pair(placeOfKind(gap.kind), !gap.isRed); });
    QMap<GapKind, qsizetype> seen;
    QList<ShortlistedGap> listed;
    for (const ReportedGap &gap : std::as_const(gaps))
        listed.append({gap, takesTurns(gap.kind) ? seen[gap.kind]++ : gaps.size()});
    return listed;
}

} // namespace

QList<ReportedGap> gapShortList(const QList<ReportedGap> &gaps, qsizetype most)
{
    QList<ShortlistedGap> listed = inTurns(gaps);
    std::ranges::stable_sort(listed, {}, &ShortlistedGap::turn);
    listed = listed.first(std::min(most, listed.size()));
    std::ranges::stable_sort(listed, {}, &ShortlistedGap::kindPlace);
    QList<ReportedGap> found;
    for (const ShortlistedGap &one : std::as_const(listed))
        found.append(one.gap);
    return found;
}

} // namespace kb
