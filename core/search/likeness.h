// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/query.h"
#include "store/database.h"

#include <span>

namespace kb {

/// A record with its score, on the way to an answer.
struct Candidate
{
    quint32 record = 0;
    double score = 0;
    bool hasWords = true;
};

/// Adds to scores between 0 and 1 what the text says beyond the terms: up to 1 for words that look like those
/// of the query, up to 1.5 for words that stand near each other as in the query. Reads the beginning of each
/// text.
Result<> addLikeness(Database &database, const Query &query, std::span<Candidate> candidates);

} // namespace kb
