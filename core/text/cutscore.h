// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/compoundcut.h"

namespace kb {

/// What the decision on a cut needs to know of the whole word.
struct WholeWord
{
    std::string_view word;
    std::string canon;
    const LexiconEntry *entry = nullptr; ///< of the canonical form
    bool isDeverbal = false;             ///< comes from a verb: aanbieding < aanbieden
};

WholeWord wholeWord(const Lexicon &lexicon, std::string_view word);

/// How much speaks for a cut: the logarithm of its odds, by logistic regression. Above 0 is more likely than
/// not.
double scoreOf(const Lexicon &lexicon, const Cut &cut, const WholeWord &whole);

} // namespace kb
