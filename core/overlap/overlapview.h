// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/candidatesearch.h"
#include "overlap/opportunities.h"
#include "overlap/score.h"

#include <functional>

namespace kb::overlap {

/// A look at all records while none of them changes.
class OverlapView
{
public:
    /// With the pairs that the options ask for.
    explicit OverlapView(RecordSet &records);
    OverlapView(RecordSet &records, UnitScope scope);
    Q_DISABLE_COPY_MOVE(OverlapView)

    /// Empty when the two are never paired.
    std::optional<Pair> pair(quint32 one, quint32 other);

    using Wanted = CandidateSearch::Wanted;

    /// Hands over each pair of the record with at least so many points, by rising number; what its text rests
    /// on is not split.
    using Visit = std::function<void(const Pair &pair, const Score &score)>;
    void forEachPair(quint32 record, double points, const Wanted &isWanted, const Visit &visit);

    /// With the points of its parts, and with their evidence or without.
    Overlap described(quint32 one, quint32 other, double smoothed, Detail detail);

private:
    RecordSet &m_records;
    Smoothing m_smoothing;
    CandidateSearch m_candidates;
    SpreadProfile m_spread;
    QuotedTexts m_quotes;
    WordLikeness m_wordLikeness;
    Comparison m_all;
};

} // namespace kb::overlap
