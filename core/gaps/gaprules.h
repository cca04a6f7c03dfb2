// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gap.h"
#include "gaps/gapfacts.h"
#include "gaps/gapnorms.h"

#include <span>

namespace kb {

/// A rule reads the facts as they are and says what was missing on a day.
struct GapRule
{
    GapKind kind;
    QList<Gap> (*find)(const GapFacts &facts, const GapNorms &norms, QDate on);
};

/// Every rule. To add one: a code in gap.h, its function in the file of what it is about, a line here, its
/// words in report/gapwords.cpp.
std::span<const GapRule> gapRules();

/// What is missing on a day, rule by rule; of a rule the red ones first, then what has the earliest date.
QList<Gap> findGaps(const GapFacts &facts, const GapNorms &norms, QDate on);

} // namespace kb
