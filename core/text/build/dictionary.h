// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/build/affixes.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace kb {

/// A word that a form may come from, and the affix flag that makes the form.
struct Derivation
{
    std::string lemma;
    Flag flag = 0;
};

/// A Hunspell dictionary with all its inflected forms written out. Words are folded; those that are not one
/// row of letters, digits and apostrophes are left out.
struct Dictionary
{
    std::unordered_map<std::string, FlagSet> headwords;
    std::unordered_map<std::string, std::vector<Derivation>> derivations; ///< by inflected form
    std::unordered_set<std::string> names;                                ///< written with a capital only

    /// None for a word that is no headword.
    const FlagSet &flagsOf(const std::string &word) const;

    /// None for a form that no affix makes.
    const std::vector<Derivation> &derivationsOf(const std::string &form) const;
};

Result<Dictionary> readDictionary(const QString &path, const Affixes &affixes);

/// The folded word as the lexicon writes it; nothing when it is more than one word, or not of our alphabet.
std::optional<std::string> plainWord(const QString &word);

} // namespace kb
