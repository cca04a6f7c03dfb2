// SPDX-License-Identifier: EUPL-1.2
#include "overlap/overlapview.h"

#include "overlap/textscale.h"

namespace kb::overlap {

OverlapView::OverlapView(RecordSet &records)
    : m_records(records)
    , m_smoothing(records.graph(), reachOf(records.snapshot().knowledge()))
    , m_all{records.snapshot().knowledge(), records.reader(), records.records(), m_smoothing}
{
}

std::optional<Pair> OverlapView::pair(quint32 one, quint32 other) const
{
    return makePair(m_all, one, other);
}

std::vector<OverlapView::Scored> OverlapView::scores(quint32 record, double points, quint32 first)
{
    std::vector<Scored> scored;
    for (const quint32 other : m_records.candidates(record, points, m_smoothing)) {
        if (other < first)
            continue;
        const std::optional<Pair> found = pair(record, other);
        if (!found)
            continue;
        if (Score score = scoreOf(*found); score.points >= points)
            scored.push_back({other, std::move(score)});
    }
    return scored;
}

QList<Overlap> OverlapView::overlaps(quint32 record, quint32 first)
{
    const double roundsUpToWeak = m_all.knowledge.options.levels.weak - 0.5;
    QList<Overlap> overlaps;
    for (const Scored &scored : scores(record, roundsUpToWeak, first)) {
        const bool isWeak = wholeScore(scored.score.points) < m_all.knowledge.options.levels.probable;
        overlaps.append(describe(*pair(record, scored.other), scored.score,
                                 isWeak ? Detail::PointsOnly : Detail::Evidence));
    }
    return overlaps;
}

} // namespace kb::overlap
