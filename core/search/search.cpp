// SPDX-License-Identifier: EUPL-1.2
#include "search/search.h"

#include "search/bestcandidates.h"
#include "search/confirmation.h"
#include "search/nearness.h"
#include "search/newestrecords.h"
#include "search/scoreboard.h"
#include "search/searchindex.h"
#include "search/selection.h"
#include "search/spellingrescue.h"
#include "store/readtransaction.h"

namespace kb {

namespace {

/// The likeness of so many of the best decides their order; of more it gains nothing (README of this folder).
constexpr size_t MostLikened = 200;
/// What it is about counts for a little more than all the words of a record (README of this folder).
constexpr double NearnessShare = 1.1;
/// So many records are looked into to confirm a phrase.
constexpr size_t MostConfirmed = 2000;
/// Three letters that are being typed rank no more records than this; of more, the newest are shown.
constexpr size_t MostRankedByThreeLetters = 4000;

/// One query on its way to its answer.
class Search
{
public:
    Search(SearchIndex &index, const ReadTransaction &reading, const LiveIndex &live, const Query &query,
           const SearchOptions &options)
        : m_index(index)
        , m_reading(reading)
        , m_live(live)
        , m_query(query)
        , m_options(options)
        , m_limit(size_t(std::max<qsizetype>(options.limit, 0)))
        , m_beginning(query.beginning.toUtf8())
        , m_confirmation(index, query, options)
    {
    }

    Result<SearchAnswer> run()
    {
        const auto selection = Selection::make(m_live, m_query, m_options);
        if (!selection)
            return selection.error();
        const auto isBeginningOfMany = beginsTooMuchToRank();
        if (!isBeginningOfMany)
            return isBeginningOfMany.error();
        auto answer =
            *isBeginningOfMany
                ? NewestRecords(m_live, *selection, m_confirmation, m_options).withBeginning(m_beginning)
                : ranked(*selection);
        const bool isNothing = answer && answer->count == 0 && answer->counted == HitCount::Exact;
        return isNothing ? withRescue(*std::move(answer)) : answer;
    }

private:
    /// While but one word is being typed, every word that begins like it is meant.
    bool isLoneBeginning() const
    {
        const bool isOnlyWord =
            m_query.words.size() == 1 && m_query.words.first().folded == m_query.beginning;
        return !m_beginning.isEmpty() && (m_query.words.isEmpty() || isOnlyWord);
    }

    Result<bool> beginsTooMuchToRank() const
    {
        const int letters = characterCount(m_beginning);
        if (!isLoneBeginning() || letters > LongestListedBeginning)
            return false;
        if (letters < ShortestRankedBeginning)
            return true;
        size_t left = MostRankedByThreeLetters;
        const auto wasAll =
            m_live.eachNewest(listOfBeginningName(m_beginning), [&](const Posting &) { return left-- > 0; });
        return wasAll ? Result(!*wasAll) : wasAll;
    }

    /// Nothing but filters was asked, or one word that is too short to say which record is best.
    bool isNewestFirst() const
    {
        const bool isShortWord =
            m_query.words.size() == 1 && m_query.words.first().folded.size() < ShortestRankedBeginning;
        return matchesAll() || (isShortWord && m_query.beginning.size() < ShortestRankedBeginning);
    }

    bool matchesAll() const { return m_query.words.isEmpty() && m_beginning.isEmpty(); }

    /// A few letters that are being typed may mean anything that begins so.
    bool isLikenessTold() const
    {
        return m_options.ranking == Ranking::WordsAndLikeness && !isNewestFirst() && !m_options.isTimeUp() &&
               !(isLoneBeginning() && characterCount(m_beginning) <= LongestListedBeginning);
    }

    Result<SearchAnswer> ranked(const Selection &selection)
    {
        if (isLikenessTold()) {
            auto nearness = Nearness::make(m_index, m_reading, m_query, selection);
            if (!nearness)
                return nearness.error();
            m_nearness = *std::move(nearness);
        }
        if (auto found = findMatches(selection); !found)
            return found.error();
        if (isLikenessTold()) {
            if (auto ordered = orderByLikeness(); !ordered)
                return ordered.error();
        }
        if (m_confirmation.isNeeded()) {
            if (auto confirmed = keepConfirmed(); !confirmed)
                return confirmed.error();
        }
        return answer();
    }

    Result<> findMatches(const Selection &selection)
    {
        BestCandidates best(std::max({m_limit, MostLikened, m_confirmation.isNeeded() ? MostConfirmed : 0}));
        if (matchesAll())
            takeEvery(selection, best);
        else if (auto scored = scoreWords(selection, best); !scored)
            return scored;
        m_candidates = best.take();
        return {};
    }

    void takeEvery(const Selection &selection, BestCandidates &best)
    {
        for (size_t record = 0; record < m_live.kinds().size(); ++record)
            take(selection, best, {quint32(record)});
    }

    void take(const Selection &selection, BestCandidates &best, const Candidate &candidate)
    {
        if (!selection.contains(candidate.record))
            return;
        ++m_count;
        best.offer(candidate);
    }

    /// Where every record counts, those that cannot be among the best are only counted.
    Result<> scoreWords(const Selection &selection, BestCandidates &best)
    {
        Scoreboard board(m_live, m_options);
        if (auto scored = board.add(m_query); !scored)
            return scored;
        m_counted = board.isWhole() ? HitCount::Exact : HitCount::AtLeast;
        if (selection.isAll() && !isNewestFirst()) {
            m_count = qsizetype(board.countMatches());
            board.eachFrom([&] { return best.least(); },
                           [&](quint32 record, quint32 score) {
                               if (selection.contains(record)) // where the index is sound, all do
                                   best.offer({record, double(score)});
                           });
        } else {
            board.eachMatch([&, scores = isNewestFirst() ? 0 : 1](quint32 record, quint32 score) {
                take(selection, best, {record, double(score) * scores});
            });
        }
        for (const Candidate &each : m_nearness.nearest()) {
            if (board.matches(each.record))
                m_found.insert(each.record);
        }
        return {};
    }

    /// Scores become shares of the highest; likeness only adds, so those behind stay behind. Records that
    /// have the one word that is being typed look alike and have nothing near it: to read their words would
    /// tell nothing, and the next letter waits.
    Result<> orderByLikeness()
    {
        if (m_candidates.empty())
            return {};
        const double highest = m_candidates.front().score;
        for (Candidate &candidate : m_candidates)
            candidate.score /= highest;
        const auto best = std::span(m_candidates).first(std::min(MostLikened, m_candidates.size()));
        if (auto added = isLoneBeginning() ? Result<>() : addLikeness(m_index.database(), m_query, best);
            !added)
            return added;
        for (Candidate &candidate : best)
            candidate.score += NearnessShare * m_nearness.of(candidate.record);
        if (m_options.foundBy == FoundBy::Meaning && !m_confirmation.isNeeded())
            bringInTheNearest();
        std::ranges::sort(m_candidates, comesBefore);
        return {};
    }

    void bringInTheNearest()
    {
        for (const Candidate &each : m_nearness.nearest()) {
            if (!m_found.contains(each.record))
                m_candidates.push_back({each.record, NearnessShare * each.score, false});
        }
    }

    Result<> keepConfirmed()
    {
        std::vector<Candidate> confirmed;
        size_t read = 0;
        for (; read < m_candidates.size() && confirmed.size() < m_limit && !m_options.isTimeUp(); ++read) {
            const auto isMeant = m_confirmation.of(m_candidates[read].record);
            if (!isMeant)
                return isMeant.error();
            if (*isMeant)
                confirmed.push_back(m_candidates[read]);
        }
        if (qsizetype(read) < m_count)
            m_counted = HitCount::AtLeast;
        m_count = qsizetype(confirmed.size());
        m_candidates = std::move(confirmed);
        return {};
    }

    SearchAnswer answer() const
    {
        SearchAnswer answer{{}, m_count, m_counted, {}};
        for (const Candidate &each : std::span(m_candidates).first(std::min(m_limit, m_candidates.size())))
            answer.hits.append({each.record, m_live.kinds()[each.record], each.score, each.hasWords});
        return answer;
    }

    Result<SearchAnswer> withRescue(SearchAnswer answer) const
    {
        Query withoutPhrases = m_query; // they ask for the very words that are in doubt
        withoutPhrases.phrases.clear();
        const auto selection = Selection::make(m_live, withoutPhrases, m_options);
        if (!selection)
            return selection.error();
        auto proposals = SpellingRescue(m_index, m_live, *selection, m_options).proposalsFor(m_query);
        if (!proposals)
            return proposals.error();
        answer.proposals = *std::move(proposals);
        return answer;
    }

    SearchIndex &m_index;
    const ReadTransaction &m_reading;
    const LiveIndex &m_live;
    const Query &m_query;
    const SearchOptions &m_options;
    size_t m_limit;
    QByteArray m_beginning;
    Confirmation m_confirmation;
    Nearness m_nearness;
    RecordSet m_found;                   ///< by the words too, of those that are nearest
    std::vector<Candidate> m_candidates; ///< best first once they are ordered
    qsizetype m_count = 0;
    HitCount m_counted = HitCount::Exact;
};

} // namespace

Result<SearchAnswer> search(SearchIndex &index, const Query &query, const SearchOptions &options)
{
    ReadTransaction reading(index.database());
    if (auto begun = reading.begin(); !begun)
        return begun.error();
    const auto live = index.live(reading);
    if (!live)
        return live.error();
    return Search(index, reading, **live, query, options).run();
}

QString withProposals(QStringView typed, const QList<SpellingProposal> &proposals)
{
    QString meant;
    qsizetype end = 0;
    for (const SpellingProposal &proposal : proposals) {
        meant.append(typed.sliced(end, proposal.start - end)).append(proposal.word);
        end = proposal.start + proposal.length;
    }
    return meant.append(typed.sliced(end));
}

} // namespace kb
