// SPDX-License-Identifier: EUPL-1.2
#include "search/search.h"

#include "search/likeness.h"
#include "search/phrasecheck.h"
#include "search/scoreboard.h"
#include "search/searchindex.h"
#include "search/selection.h"
#include "store/readtransaction.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// The likeness of so many of the best decides their order; of more it gains nothing (README of this folder).
constexpr size_t MostLikened = 200;
/// So many texts are read to confirm a phrase, or a beginning of one or two letters.
constexpr size_t MostTextsRead = 2000;

bool comesBefore(const Candidate &a, const Candidate &b)
{
    return a.score != b.score ? a.score > b.score : a.record > b.record;
}

/// One query on its way to its answer.
class Search
{
public:
    Search(SearchIndex &index, const LiveIndex &live, const Query &query, const SearchOptions &options)
        : m_index(index)
        , m_live(live)
        , m_query(query)
        , m_options(options)
        , m_limit(size_t(std::max<qsizetype>(options.limit, 0)))
        , m_phrases(query)
    {
    }

    Result<SearchAnswer> run()
    {
        if (auto found = findMatches(); !found)
            return found.error();
        m_count = qsizetype(m_candidates.size());
        keepBest(std::max({m_limit, MostLikened, mustConfirm() ? MostTextsRead : 0}));
        if (m_options.ranking == Ranking::WordsAndLikeness && !isNewestFirst()) {
            if (auto ordered = orderByLikeness(); !ordered)
                return ordered.error();
        }
        if (mustConfirm()) {
            if (auto confirmed = keepConfirmed(); !confirmed)
                return confirmed.error();
        }
        return answer();
    }

private:
    /// A word of one or two letters is in too many records to say which is best.
    bool isNewestFirst() const
    {
        return m_query.words.isEmpty() ||
               (m_query.words.size() == 1 && m_query.words.first().folded.size() < ShortestRankedBeginning);
    }

    /// While a short word is being typed, every word that begins like it is meant; they are not looked up in
    /// the lists, because they would be thousands, but in the texts of the newest records.
    bool isShortBeginning() const { return isNewestFirst() && !m_query.beginning.isEmpty(); }

    bool mustConfirm() const { return isShortBeginning() || m_phrases.isNeeded(); }

    Result<> findMatches()
    {
        const auto selection = Selection::make(m_live, m_query, m_options);
        if (!selection)
            return selection.error();
        Scoreboard board(m_live);
        if (auto scored = board.add(m_query); !scored)
            return scored;

        const bool anyWords = m_query.words.isEmpty() || isShortBeginning();
        const std::vector<quint32> &scores = board.scores();
        for (quint32 record = 0; record < scores.size(); ++record) {
            if ((anyWords || scores[record] > 0) && selection->contains(record))
                m_candidates.push_back({record, isNewestFirst() ? 0.0 : double(scores[record])});
        }
        return {};
    }

    void keepBest(size_t most)
    {
        const size_t kept = std::min(most, m_candidates.size());
        std::ranges::partial_sort(m_candidates, m_candidates.begin() + qsizetype(kept), comesBefore);
        m_candidates.resize(kept);
    }

    /// Scores become shares of the highest; likeness only adds, so those behind stay behind.
    Result<> orderByLikeness()
    {
        if (m_candidates.empty())
            return {};
        const double highest = m_candidates.front().score;
        for (Candidate &candidate : m_candidates)
            candidate.score /= highest;
        const auto best = std::span(m_candidates).first(std::min(MostLikened, m_candidates.size()));
        if (auto added = addLikeness(m_index.database(), m_query, best); !added)
            return added;
        std::ranges::sort(best, comesBefore);
        return {};
    }

    Result<> keepConfirmed()
    {
        std::vector<Candidate> confirmed;
        size_t read = 0;
        for (; read < m_candidates.size() && confirmed.size() < m_limit; ++read) {
            const auto isMeant = isConfirmed(m_candidates[read].record);
            if (!isMeant)
                return isMeant.error();
            if (*isMeant)
                confirmed.push_back(m_candidates[read]);
        }
        m_counted = qsizetype(read) == m_count ? HitCount::Exact : HitCount::AtLeast;
        m_count = qsizetype(confirmed.size());
        m_candidates = std::move(confirmed);
        return {};
    }

    Result<bool> isConfirmed(quint32 record)
    {
        if (isShortBeginning()) {
            const auto begins = hasWordBeginning(record);
            if (!begins || !*begins)
                return begins;
        }
        if (!m_phrases.isNeeded())
            return true;
        const auto document =
            m_options.document ? m_options.document(record) : Error{Error::Code::NotFound, {}};
        if (!document && document.error().code != Error::Code::NotFound)
            return document.error();
        return document && m_phrases.passes(*document, m_index.analyser());
    }

    Result<bool> hasWordBeginning(quint32 record)
    {
        const QByteArray beginning = m_query.beginning.toUtf8();
        bool found = false;
        auto read = m_index.database().forEach(
            sqlFile("search/words_of"),
            [&](Row row) {
                for (const TermImpact &each : termImpacts(textLines(row.view(0))))
                    found = found || each.term.startsWith(beginning);
            },
            record);
        if (!read)
            return read.error();
        return found;
    }

    SearchAnswer answer() const
    {
        SearchAnswer answer{{}, m_count, m_counted};
        for (const Candidate &each : std::span(m_candidates).first(std::min(m_limit, m_candidates.size())))
            answer.hits.append({each.record, m_live.kinds()[each.record], each.score});
        return answer;
    }

    SearchIndex &m_index;
    const LiveIndex &m_live;
    const Query &m_query;
    const SearchOptions &m_options;
    size_t m_limit;
    PhraseCheck m_phrases;
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
    return Search(index, **live, query, options).run();
}

} // namespace kb
