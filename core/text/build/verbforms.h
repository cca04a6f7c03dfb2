// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/build/dictionary.h"
#include "text/build/wordlists.h"

namespace kb {

/// Past forms and participles that the dictionary does not lead back to their verb: form → stem. Irregular
/// verbs with every prefix under which the dictionary has them (afnemen: afgenomen), and regular participles
/// (uitgevoerd). A form that is also a noun or an adjective of its own is left alone (week, bad, vroeg).
WordMap verbForms(const Dictionary &dictionary, const OwnLists &lists);

/// The stem of an infinitive: werken → werk. The word itself when it does not end in -n.
std::string verbStem(const Dictionary &dictionary, const std::string &infinitive);

} // namespace kb
