// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/build/dictionary.h"
#include "text/build/wordlists.h"
#include "text/lexicontable.h"

namespace kb {

/// Works out the canonical form of every known word, so that the program need only look it up: our own lists
/// first, then the affixes of the dictionary, with guards for words that look like an inflection but are not
/// one (regen is not the plural of reeg), then the rules for unknown words.
class Lemmatiser
{
public:
    /// All three must outlive the lemmatiser.
    Lemmatiser(const Dictionary &dictionary, const WordMap &irregular, const WordMap &verbForms);

    std::string canon(const std::string &word);

    /// The traits that decide whether a form is known, and whether a comparison fits it.
    Traits traits(const std::string &word) const;

private:
    class AtDepth;

    std::string canonAt(const std::string &word, int depth);
    std::string canonByRule(const std::string &word, int depth);
    bool isOnlyLikeAnInflection(const std::string &word) const;
    std::string step(const std::string &word) const;
    std::optional<std::string> placeOf(const std::string &word) const;
    bool isProtected(const std::string &word) const;
    std::optional<std::string> bestLemma(const std::string &word) const;

    const Dictionary &m_dictionary;
    const WordMap &m_irregular;
    const WordMap &m_verbForms;
    WordMap m_known;
};

} // namespace kb
