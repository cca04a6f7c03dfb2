// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QString>

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace kb {

using WordSet = std::set<std::string>;
using WordMap = std::unordered_map<std::string, std::string>;

/// An irregular verb: its infinitive, then past forms and the participle, which comes last.
struct StrongVerb
{
    std::string infinitive;
    std::vector<std::string> forms;
};

/// What we add to the dictionaries; the files and their forms are described in resources/text/README.md.
struct OwnLists
{
    WordMap irregular; ///< form → lemma; a word that maps to itself is protected
    std::vector<StrongVerb> strongVerbs;
    std::map<std::string, WordSet> parts; ///< by heading: words with a fixed role in compounds and verbs
    WordMap pluralsInEr;                  ///< kinder → kind
};

Result<OwnLists> readOwnLists(const QString &folder);

/// The words of a plain list that are one row of small letters, folded.
Result<std::unordered_set<std::string>> readWordList(const QString &path);

} // namespace kb
