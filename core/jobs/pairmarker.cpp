// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pairmarker.h"

namespace kb {

namespace {

/// What the marks in the texts of a pair depend on.
QStringList sayingsIn(const ShownOverlap &shown)
{
    QStringList sayings{shown.a.title, shown.b.title};
    for (const OverlapPart &part : shown.pair.parts) {
        for (const Evidence &evidence : part.evidence)
            sayings << evidence.inA << evidence.inB;
    }
    return sayings;
}

} // namespace

const SharedMarks &PairMarker::marksOf(const ShownOverlap &shown)
{
    QStringList sayings = sayingsIn(shown);
    if (sayings != m_sayings) {
        m_sayings = std::move(sayings);
        m_marks = sharedMarks(shown.pair, {shown.a.title}, {shown.b.title}, shown.ignoredWords);
    }
    return m_marks;
}

} // namespace kb
