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
    double score = 0; ///< comparable within one answer only

    bool operator==(const SearchHit &) const = default;
};

/// Whether the count of an answer is exact. It is not when a phrase or a short beginning was looked up in the
/// texts of the first records only.
enum class HitCount { Exact, AtLeast };

struct SearchAnswer
{
    QList<SearchHit> hits; ///< best first, equal scores newest first
    qsizetype count = 0;   ///< of all records that match
    HitCount counted = HitCount::Exact;

    bool operator==(const SearchAnswer &) const = default;
};

/// Words ranks by the words alone; WordsAndLikeness lets word order and words that look alike decide among
/// the best, which finds more of what people look for and costs a millisecond.
enum class Ranking { Words, WordsAndLikeness };

struct SearchOptions
{
    qsizetype limit = 50;
    QList<Kind> kinds;                ///< besides those that the query names; empty: every kind
    std::optional<RecordSet> allowed; ///< what the bank made of Query::filter
    RecordSet excluded;               ///< what is not found, whatever the query
    DocumentReader document;          ///< needed for phrases: without it none is found
    Ranking ranking = Ranking::WordsAndLikeness;
};

/// The best records for a query: those with more and with rarer words first. Without words, or with one of
/// one or two letters, the newest. Milliseconds at 100,000 records; on the thread of the index.
Result<SearchAnswer> search(SearchIndex &index, const Query &query, const SearchOptions &options = {});

} // namespace kb
