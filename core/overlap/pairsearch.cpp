// SPDX-License-Identifier: EUPL-1.2
#include "overlap/pairsearch.h"

#include "base/together.h"
#include "overlap/overlapview.h"

namespace kb::overlap {

namespace {

/// To be described by whoever may quote the texts.
struct PairToExplain
{
    quint32 one = 0;
    quint32 other = 0;
    double smoothed = 0;
};

struct FoundOfOne
{
    FoundPairs pairs;
    std::vector<PairToExplain>
        toExplain; ///< what is more than weak gets its evidence, which reads texts again
};

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
        , m_options(records.snapshot().options())
        , m_view(std::make_unique<OverlapView>(records, UnitScope::AlsoWithinUnit))
    {
    }

    FoundOfOne seek(quint32 record)
    {
        const auto isNew = [&](quint32 other) { return other > record || !m_isWanted[other]; };
        FoundOfOne found;
        m_view->forEachPair(record, leastOf(record), isNew,
                            [&](const Pair &pair, const Score &score) { add(pair, score, found); });
        return found;
    }

private:
    double roundsUpTo(int points) const { return points - 0.5; }

    double leastOf(quint32 record) const
    {
        const bool isQuestion = m_records.records()[record].profile.kind == Kind::KnowledgeQuestion;
        const double weak = roundsUpTo(m_options.levels.weak);
        return isQuestion ? std::min(OpportunityRules().least, weak) : weak;
    }

    void add(const Pair &pair, const Score &score, FoundOfOne &found)
    {
        if (areQuestions(pair) && score.points >= OpportunityRules().least)
            found.pairs.questions.append({pair.a.profile.record, pair.b.profile.record, score.points});
        if (score.points < roundsUpTo(m_options.levels.weak) ||
            !mayPair(pair.a.profile, pair.b.profile, m_options.scope))
            return;
        if (score.points >= roundsUpTo(m_options.levels.probable))
            found.toExplain.push_back({pair.numberA, pair.numberB, pair.smoothed});
        else
            found.pairs.overlaps.append(
                m_view->described(pair.numberA, pair.numberB, pair.smoothed, Detail::PointsOnly));
    }

    RecordSet &m_records;
    const std::vector<bool> &m_isWanted; ///< by number
    const OverlapOptions &m_options;
    std::unique_ptr<OverlapView> m_view;
};

/// One thread: the texts are quoted with what the records were read with.
Result<FoundPairs> gathered(RecordSet &records, std::vector<FoundOfOne> &all, const std::stop_token &stop)
{
    OverlapView view(records, UnitScope::AlsoWithinUnit);
    FoundPairs pairs;
    for (FoundOfOne &found : all) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        pairs.overlaps += std::move(found.pairs.overlaps);
        pairs.questions += std::move(found.pairs.questions);
        for (const auto &[one, other, smoothed] : found.toExplain)
            pairs.overlaps.append(view.described(one, other, smoothed, Detail::Evidence));
    }
    return pairs;
}

} // namespace

Result<FoundPairs> findPairs(RecordSet &records, const std::vector<quint32> &wanted, const Progress &progress,
                             const std::stop_token &stop)
{
    std::vector<bool> isWanted(records.records().size());
    for (const quint32 record : wanted)
        isWanted[record] = true;

    std::vector<FoundOfOne> all(wanted.size());
    const auto makeSeeker = [&] {
        return [&, seeker = Seeker(records, isWanted)](size_t place) mutable {
            all[place] = seeker.seek(wanted[place]);
        };
    };
    workTogether(wanted.size(), makeSeeker, progress, stop);
    report(progress, qint64(wanted.size()), qint64(wanted.size()));
    return gathered(records, all, stop);
}

} // namespace kb::overlap
