// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/analysis.h"
#include "text/words.h"

namespace kb {

/// Dutch or English, by vote of the words that only one of the two has. Titles without such words are decided
/// by what the Dutch lexicon knows and what looks English; a tie is Dutch.
TextLanguage guessLanguage(const QList<Word> &words);

} // namespace kb
