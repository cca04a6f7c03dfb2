// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/lexicon.h"

#include <span>
#include <unordered_map>

namespace kb {

using PartUses = std::unordered_map<std::string, PartUse>;

/// How often each word serves as a part, learned from a word list alone, without counts of a corpus:
/// expectation- maximisation over all ways to cut its words. Deterministic in the order of the words.
PartUses learnPartUse(const Lexicon &lexicon, std::span<const std::string> words);

} // namespace kb
