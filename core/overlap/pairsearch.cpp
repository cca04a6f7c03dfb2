// SPDX-License-Identifier: EUPL-1.2
#include "overlap/pairsearch.h"

#include "base/giveback.h"
#include "base/together.h"
#include "overlap/overlapview.h"

#include <numeric>

namespace kb::overlap {

namespace {

bool areQuestions(const Pair &pair)
{
    return pair.a.profile.kind == Kind::KnowledgeQuestion && pair.b.profile.kind == Kind::KnowledgeQuestion;
}

/// Looks for the pairs of one record after the other, on a thread of its own.
class Seeker
{
public:
    Seeker(RecordSet &records, const std::vector<bool> &isWanted)
        : m_records(records)
        , m_isWanted(isWanted)
        , m_areAllWanted(std::ranges::count(isWanted, false) == 0)
        , m_options(records.snapshot().options())
        , m_view(std::make_unique<OverlapView>(records, UnitScope::AlsoWithinUnit))
    {
    }

    FoundPairs seek(quint32 record)
    {
        FoundPairs found;
        m_view->forEachPair(record, leastOf(record), newTo(record),
                            [&](const Pair &pair, const Score &score) { add(pair, score, found); });
        return found;
    }

private:
    /// Each pair once: with those after it, and with those that nobody seeks the pairs of.
    OverlapView::Wanted newTo(quint32 record) const
    {
        if (m_areAllWanted)
            return {.first = record + 1};
        return {.isWanted = [this, record](quint32 other) { return other > record || !m_isWanted[other]; }};
    }

    double roundsUpTo(int points) const { return points - 0.5; }

    double leastOf(quint32 record) const
    {
        const bool isQuestion = m_records.records()[record].profile.kind == Kind::KnowledgeQuestion;
        const double weak = roundsUpTo(m_options.levels.weak);
        return isQuestion ? std::min(OpportunityRules().least, weak) : weak;
    }

    void add(const Pair &pair, const Score &score, FoundPairs &found)
    {
        if (areQuestions(pair) && score.points >= OpportunityRules().least)
            found.questions.append({pair.a.profile.record, pair.b.profile.record, score.points});
        if (score.points < roundsUpTo(m_options.levels.weak) ||
            !mayPair(pair.a.profile, pair.b.profile, m_options.scope))
            return;
        const bool isWeak = score.points < roundsUpTo(m_options.levels.probable);
        found.overlaps.append(m_view->described(pair.numberA, pair.numberB, pair.smoothed,
                                                isWeak ? Detail::WithoutWords : Detail::Evidence));
    }

    RecordSet &m_records;
    const std::vector<bool> &m_isWanted; ///< by number
    bool m_areAllWanted;
    const OverlapOptions &m_options;
    std::unique_ptr<OverlapView> m_view;
};

template <typename List> qsizetype sumOf(const std::vector<FoundPairs> &all, List FoundPairs::*pairs)
{
    return std::transform_reduce(all.begin(), all.end(), qsizetype(0), std::plus{},
                                 [pairs](const FoundPairs &found) { return (found.*pairs).size(); });
}

FoundPairs joined(std::vector<FoundPairs> all)
{
    FoundPairs pairs;
    pairs.overlaps.reserve(sumOf(all, &FoundPairs::overlaps));
    pairs.questions.reserve(sumOf(all, &FoundPairs::questions));
    for (FoundPairs &found : all) {
        pairs.overlaps += std::move(found.overlaps);
        pairs.questions += std::move(found.questions);
    }
    return pairs;
}

} // namespace

Result<FoundPairs> findPairs(RecordSet &records, const std::vector<quint32> &wanted, const Progress &progress,
                             const std::stop_token &stop, size_t mostPairs)
{
    std::vector<bool> isWanted(records.records().size());
    for (const quint32 record : wanted)
        isWanted[record] = true;

    std::vector<FoundPairs> all(wanted.size());
    std::atomic<size_t> count = 0;
    const auto makeSeeker = [&] {
        return [&, seeker = Seeker(records, isWanted)](size_t place) mutable {
            if (count < mostPairs)
                all[place] = seeker.seek(wanted[place]);
            count += size_t(all[place].overlaps.size());
        };
    };
    workTogether(wanted.size(), makeSeeker, progress, stop);
    report(progress, qint64(wanted.size()), qint64(wanted.size()));
    if (stop.stop_requested()) {
        giveBackLater(std::move(all));
        return Error{Error::Code::Cancelled, {}};
    }
    return count < mostPairs ? joined(std::move(all)) : Result<FoundPairs>(Error{Error::Code::NoMemory, {}});
}

} // namespace kb::overlap
