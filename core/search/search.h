// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/query.h"
#include "search/recordset.h"
#include "search/searchdocument.h"

#include <optional>

namespace kb {

class SearchIndex;

struct SearchHit
{
    qint64 record = 0;
    Kind kind = Kind::None;
    double score = 0;     ///< comparable within one answer only
    bool hasWords = true; ///< false: it has none of the words, but is about the same

    bool operator==(const SearchHit &) const = default;
};

/// Whether the count of an answer is exact. It is not when a phrase was looked up in the texts of the first
/// records only, when the newest records with a short beginning were enough, or when time was up.
enum class HitCount { Exact, AtLeast };

/// A word of the query that no record has, and one that looks like it and would find something.
struct SpellingProposal
{
    qsizetype start = 0; ///< of the word, in what was typed
    qsizetype length = 0;
    QString word; ///< as it stands in a text

    bool operator==(const SpellingProposal &) const = default;
};

/// What was typed with the proposed words in place, for "Did you mean ...?".
QString withProposals(QStringView typed, const QList<SpellingProposal> &proposals);

struct SearchAnswer
{
    QList<SearchHit> hits; ///< best first, equal scores newest first
    qsizetype count = 0;   ///< of all records that have one of the words, whatever else was found
    HitCount counted = HitCount::Exact;
    QList<SpellingProposal> proposals; ///< by place; only when nothing was found

    bool operator==(const SearchAnswer &) const = default;
};

/// Words ranks by the words alone; WordsAndLikeness lets word order and words that look alike decide among
/// the best, which finds more of what people look for and costs a millisecond.
enum class Ranking { Words, WordsAndLikeness };

/// Meaning also finds up to 200 records that have none of the words, but lie nearest to them on the latent
/// axes; not when a phrase is asked, or a word that no record has. They are no part of the count.
enum class FoundBy { Words, Meaning };

struct SearchOptions
{
    qsizetype limit = 50;
    QList<Kind> kinds;                ///< besides those that the query names; empty: every kind
    std::optional<RecordSet> allowed; ///< what the bank made of Query::filter
    RecordSet excluded;               ///< what is not found, whatever the query
    DocumentReader document;          ///< needed for phrases and proposals: without it there are none
    Ranking ranking = Ranking::WordsAndLikeness;
    FoundBy foundBy = FoundBy::Meaning; ///< ranking by words alone reaches no further than these
    /// Asked between one list or text and the next. When it says yes, the answer is made of what was found.
    std::function<bool()> timeIsUp;

    bool isTimeUp() const { return timeIsUp && timeIsUp(); }
};

/// The best records for a query: those with more and with rarer words first. Without words, or with one of
/// one or two letters, the newest; so too while three letters are being typed that very many records have.
/// Milliseconds at 100,000 records; on the thread of the index.
Result<SearchAnswer> search(SearchIndex &index, const Query &query, const SearchOptions &options = {});

} // namespace kb
