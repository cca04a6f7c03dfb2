// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/build/lemmatiser.h"
#include "text/build/partuse.h"

namespace kb {

/// Brings all sources together into the rows of the lexicon.
class LexiconRows
{
public:
    LexiconRows(Dictionary dictionary, OwnLists lists, std::unordered_set<std::string> listed);
    LexiconRows(const LexiconRows &) = delete;
    LexiconRows &operator=(const LexiconRows &) = delete;

    /// A row for every word of any source, in alphabetical order, without use as a part.
    std::vector<LexiconRow> all();

    /// The rows with their use filled in. A word that only the plain list has, and that hardly serves as a
    /// part, is left out: it tells the program nothing.
    static std::vector<LexiconRow> used(const std::vector<LexiconRow> &rows, const PartUses &uses);

private:
    WordSet words() const;
    LexiconRow row(const std::string &word);
    Traits traits(const std::string &word) const;
    Traits traitsOfHeadword(const FlagSet &flags) const;
    Traits traitsOfForm(const std::string &word) const;
    Traits traitsAsPart(const std::string &word) const;
    bool isListedAs(const char *heading, const std::string &word) const;
    void collectVerbFamilies();

    Dictionary m_dictionary;
    OwnLists m_lists;
    std::unordered_set<std::string> m_listed;
    WordMap m_verbForms;
    Lemmatiser m_lemmatiser;
    std::unordered_set<std::string> m_verbFamilies;
};

} // namespace kb
