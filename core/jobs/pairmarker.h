// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"
#include "report/sharedmarks.h"

namespace kb {

/// Marks what the questions of pairs share. Pairs of equal texts follow each other by thousands: theirs are
/// worked out once.
class PairMarker
{
public:
    /// In the titles of both sides. Good until the next pair.
    const SharedMarks &marksOf(const ShownOverlap &shown);

private:
    QStringList m_sayings; ///< on which the marks rest
    SharedMarks m_marks;
};

} // namespace kb
