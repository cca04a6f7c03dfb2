// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace kb {

// A line of the log of decisions is named by the record that keeps the decision, a verdict, a setting or
// an agreement, and by its place among what that decided, the oldest first.

inline constexpr int DecisionPlaceBits = 16;

constexpr qint64 decisionLineId(qint64 record, qsizetype place)
{
    return (record << DecisionPlaceBits) | place;
}

constexpr qint64 recordOfDecisionLine(qint64 line)
{
    return line >> DecisionPlaceBits;
}

constexpr qsizetype placeOfDecisionLine(qint64 line)
{
    return line & ((1 << DecisionPlaceBits) - 1);
}

} // namespace kb
