// SPDX-License-Identifier: EUPL-1.2
#include "overlap/overlapview.h"

#include "overlap/textscale.h"

namespace kb::overlap {

OverlapView::OverlapView(RecordSet &records)
    : m_records(records)
    , m_smoothing(records.graph(), reachOf(records.snapshot().knowledge()))
    , m_quotes(records.records(), records.reader())
    , m_all{records.snapshot().knowledge(), records.reader(), records.records(), m_smoothing, m_quotes}
{
}

std::optional<Pair> OverlapView::pair(quint32 one, quint32 other)
{
    return makePair(m_all, one, other, m_smoothing.likeness(one, other));
}

void OverlapView::forEachPair(quint32 record, double points, const Wanted &isWanted, const Visit &visit)
{
    for (const Neighbour &candidate : m_records.candidates(record, points, m_smoothing)) {
        if (!isWanted(candidate.record))
            continue;
        const auto pair = makePair(m_all, record, candidate.record, candidate.value);
        if (!pair)
            continue;
        if (const Score score = scoreOf(*pair); score.points >= points)
            visit(*pair, score);
    }
}

QList<Overlap> OverlapView::overlaps(quint32 record, const Wanted &isWanted)
{
    const OverlapLevels &levels = m_all.knowledge.options.levels;
    const double roundsUpToWeak = levels.weak - 0.5;
    QList<Overlap> overlaps;
    forEachPair(record, roundsUpToWeak, isWanted, [&](const Pair &pair, const Score &score) {
        const bool isWeak = wholeScore(score.points) < levels.probable;
        overlaps.append(describe(pair, score, isWeak ? Detail::PointsOnly : Detail::Evidence));
    });
    return overlaps;
}

} // namespace kb::overlap
