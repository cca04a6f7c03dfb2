// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/overlapreport.h"

namespace kb {

/// In which form the overlap report is made (spec 04, 4.2).
enum class OverlapForm { Full, Meeting, PerUnit, OnePage };
template <> inline constexpr auto codesOf<OverlapForm> = codes("volledig", "vergadering", "dg", "kort");
QString label(OverlapForm form);
/// Whether that form has an annex with dismissed pairs, unless they are only counted.
bool listsDismissedPairs(OverlapForm form);

// The full form is overlapReport(), in overlapreport.h.

/// For the meeting: what to decide, with boxes to tick and room to write below each pair and group, and what
/// it rests on.
Document overlapMeetingReport(const OverlapReportContent &content);

/// What concerns one unit: its own overlaps, what it can use of others, and what others can take from it; not
/// what others keep for themselves.
Document overlapUnitReport(const OverlapReportContent &content, const QString &unit);

/// The same for every unit that takes part, each from a page of its own.
Document overlapUnitsReport(const OverlapReportContent &content);

/// Figures and the main groups to programme together, with as many of their questions as find room. One page,
/// whatever the content.
Document overlapOnePage(const OverlapReportContent &content);

/// The report in that form. `unit` is the code of the unit of a report per unit; without it, it is of all.
Document overlapReportIn(OverlapForm form, const OverlapReportContent &content, const QString &unit = {});

} // namespace kb
