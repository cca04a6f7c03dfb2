// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "overlap/overlap.h"

namespace kb {

class Database;

/// Writes into the verdict what tells later whether the pair changed: score, what both share, and the words
/// of both questions; and what it teaches: what the score rests on, and of a pair that was put away for it
/// the words that both have.
Result<> rememberPair(Database &db, Verdict &verdict, const Overlap &pair);

/// Whether a pair that was set aside is new again (spec 02, 2.8): its score rose by ten points, both share a
/// concept, study or dossier that they did not, or less than 70 % of the words of a question stayed. A lower
/// score never is.
Result<bool> isReopened(Database &db, const Verdict &verdict, const Overlap &pair);

} // namespace kb
