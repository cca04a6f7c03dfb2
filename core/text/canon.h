// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/lexicon.h"

#include <string>
#include <string_view>

namespace kb {

/// One form for all inflections of a word: looked up for a known word, by rule for another. The dictionary
/// form of nouns and adjectives, the stem of verbs, so that "werken" (the works, to work) needs no grammar to
/// meet "werkt".
std::string canonOf(const Lexicon &lexicon, std::string_view word);

} // namespace kb
