// SPDX-License-Identifier: EUPL-1.2
#include "overlap/overlapview.h"

#include "overlap/textscale.h"

namespace kb::overlap {

OverlapView::OverlapView(RecordSet &records)
    : OverlapView(records, records.snapshot().options().scope)
{
}

OverlapView::OverlapView(RecordSet &records, UnitScope scope)
    : m_records(records)
    , m_smoothing(records.graph(), reachOf(records.snapshot().knowledge()))
    , m_candidates(records, m_smoothing, records.alikeWords())
    , m_spread(records.records())
    , m_quotes(records.records(), records.reader())
    , m_wordLikeness(records.reader().book())
    , m_all{.knowledge = records.snapshot().knowledge(),
            .reader = records.reader(),
            .records = records.records(),
            .smoothing = m_smoothing,
            .spread = m_spread,
            .quotes = m_quotes,
            .wordLikeness = m_wordLikeness,
            .scope = scope}
{
}

std::optional<Pair> OverlapView::pair(quint32 one, quint32 other)
{
    return makePair(m_all, one, other, m_smoothing.likeness(one, other));
}

void OverlapView::forEachPair(quint32 record, double points, const Wanted &isWanted, const Visit &visit)
{
    m_spread.spread(record);
    for (const Candidate &candidate : m_candidates.of(record, points, isWanted)) {
        const auto pair = makeUnsplitPair(m_all, record, candidate.record, candidate.likeness);
        if (!pair)
            continue;
        if (const Score score = scoreOf(*pair); score.points >= points)
            visit(*pair, score);
    }
}

Overlap OverlapView::described(quint32 one, quint32 other, double smoothed, Detail detail)
{
    const std::optional<Pair> split = makePair(m_all, one, other, smoothed);
    return describe(*split, scoreOf(*split), detail);
}

} // namespace kb::overlap
