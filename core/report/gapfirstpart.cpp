// SPDX-License-Identifier: EUPL-1.2
#include "report/gapfirstpart.h"

#include "report/gapprioritywords.h"
#include "report/gapwords.h"
#include "report/words.h"

#include <algorithm>
#include <limits>

namespace kb {

using namespace doc;

namespace {

/// What has no place comes last.
int placeForOrder(const ReportedGap &gap)
{
    return gap.priority ? gap.place.place : std::numeric_limits<int>::max();
}

/// By place; of the same place the urgent ones first.
QList<ReportedGap> firstGaps(QList<ReportedGap> gaps)
{
    gaps.removeIf([](const ReportedGap &gap) { return !gap.priority; });
    std::ranges::stable_sort(
        gaps, {}, [](const ReportedGap &gap) { return std::pair(placeForOrder(gap), !gap.isRed); });
    return gaps.mid(0, MostFirstGaps);
}

Text nameOfFirst(const ReportedGap &gap)
{
    Text text;
    if (!gap.code.isEmpty())
        text.add(gap.code + u' ', Emphasis::Strong);
    return text.add(gap.title);
}

} // namespace

QList<Block> firstGapsPart(const GapReportContent &content)
{
    const QList<ReportedGap> first = firstGaps(content.gaps);
    if (first.isEmpty())
        return {};
    Table table{
        .caption = Report::tr("The gaps with the first places"),
        .columns = {{Report::tr("What"), 8}, {Report::tr("Kind"), 5}, {Report::tr("Why this place"), 9}},
        .rows = {}};
    for (const ReportedGap &gap : first)
        table.rows.append({nameOfFirst(gap), Text(label(gap.kind)),
                           Text(gapPlaceText(gap.place) + u' ' + gapPriorityText(*gap.priority))});
    return {Heading{1, Report::tr("Where to look first")},
            Paragraph{Report::tr("The last part of this report says how the place of a gap is worked out.")},
            table};
}

QList<ReportedGap> inOrderOfPlace(QList<ReportedGap> gaps)
{
    std::ranges::stable_sort(
        gaps, {}, [](const ReportedGap &gap) { return std::pair(!gap.isRed, placeForOrder(gap)); });
    return gaps;
}

} // namespace kb
