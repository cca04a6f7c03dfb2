// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/postings.h"
#include "overlap/profile.h"

namespace kb::bench {

/// The words of each text, weighed as the engine weighs them.
using WordTexts = std::vector<overlap::SparseVector>;

/// Reads titles and texts, counts their words and weighs them.
WordTexts wordTextsOf(const QList<OverlapProfile> &profiles);

overlap::Postings postingsOf(const WordTexts &texts);

/// How many pairs are at least so alike by their words; as a full run does it: each text with all before it,
/// on all cores.
qint64 countAlike(const WordTexts &texts, double alike);

} // namespace kb::bench
