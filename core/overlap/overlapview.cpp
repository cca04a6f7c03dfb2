// SPDX-License-Identifier: EUPL-1.2
#include "overlap/overlapview.h"

#include "overlap/textscale.h"

namespace kb::overlap {

namespace {

bool isAQuestion(const WeighedProfile &record)
{
    return record.profile.kind == Kind::KnowledgeQuestion;
}

} // namespace

OverlapView::OverlapView(RecordSet &records)
    : OverlapView(records, records.snapshot().options().scope)
{
}

OverlapView::OverlapView(RecordSet &records, UnitScope scope)
    : m_records(records)
    , m_smoothing(records.graph(), reachOf(records.snapshot().knowledge()))
    , m_candidates(records, m_smoothing, records.alikeWords())
    , m_quotes(records.records(), records.reader())
    , m_wordLikeness(records.reader().book())
    , m_all{.knowledge = records.snapshot().knowledge(),
            .reader = records.reader(),
            .records = records.records(),
            .smoothing = m_smoothing,
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
    for (const Candidate &candidate : m_candidates.of(record, points, isWanted)) {
        const auto pair = makeUnsplitPair(m_all, record, candidate.record, candidate.likeness);
        if (!pair)
            continue;
        if (const Score score = scoreOf(*pair); score.points >= points)
            visit(*pair, score);
    }
}

void OverlapView::addFound(quint32 record, const Wanted &isWanted, Found &found)
{
    const OverlapOptions &options = m_all.knowledge.options;
    const double roundsUpToWeak = options.levels.weak - 0.5;
    const double forGroups = OpportunityRules().least;
    const bool isQuestion = isAQuestion(m_records.records()[record]);
    const double least = isQuestion ? std::min(forGroups, roundsUpToWeak) : roundsUpToWeak;
    forEachPair(record, least, isWanted, [&](const Pair &pair, const Score &score) {
        if (isAQuestion(pair.a) && isAQuestion(pair.b) && score.points >= forGroups)
            found.questions.append({pair.a.profile.record, pair.b.profile.record, score.points});
        if (score.points >= roundsUpToWeak && mayPair(pair.a.profile, pair.b.profile, options.scope))
            found.overlaps.append(described(pair.numberA, pair.numberB));
    });
}

Overlap OverlapView::described(quint32 one, quint32 other)
{
    const std::optional<Pair> split = pair(one, other);
    const Score score = scoreOf(*split);
    const bool isWeak = wholeScore(score.points) < m_all.knowledge.options.levels.probable;
    return describe(*split, score, isWeak ? Detail::PointsOnly : Detail::Evidence);
}

} // namespace kb::overlap
