// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/query.h"
#include "search/recordset.h"
#include "search/searchdocument.h"

#include <optional>

namespace kb {

class SearchIndex;

enum class HitCount { Exact, AtLeast };

struct SearchHit
{
    qint64 record = 0;
    Kind kind = Kind::None;
    double score = 0; ///< higher is better; comparable within one answer only

    bool operator==(const SearchHit &) const = default;
};

struct SearchAnswer
{
    QList<SearchHit> hits;              ///< best first, equal scores newest first
    qsizetype count = 0;                ///< of all records that match
    HitCount counted = HitCount::Exact; ///< AtLeast: a phrase was verified in the best records only
};

struct SearchOptions
{
    qsizetype limit = 50;
    QList<Kind> kinds;                ///< empty: every kind; narrows the query's own
    std::optional<RecordSet> allowed; ///< what the bank made of Query::filter
    DocumentReader document;          ///< needed for phrases only
};

/// The best records for a query: more and rarer words first, then words that stand near each other and
/// words that look alike. An empty query, or one of one or two letters, gives the newest records.
/// Milliseconds at 100,000 records; runs on the thread of the index.
Result<SearchAnswer> search(SearchIndex &index, const Query &query, const SearchOptions &options = {});

} // namespace kb
