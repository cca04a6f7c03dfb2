// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/gapreport.h"

namespace kb {

inline constexpr qsizetype MostFirstGaps = 10;

/// Where to look first: the gaps with the first places, and why they have these; nothing where none has a
/// place. A part of the report about gaps.
QList<doc::Block> firstGapsPart(const GapReportContent &content);

/// Urgent ones first, then by place; of the same place as they come.
QList<ReportedGap> inOrderOfPlace(QList<ReportedGap> gaps);

} // namespace kb
