// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/snippet.h"

namespace kb {

/// So many characters of a text are looked through word by word.
inline constexpr qsizetype LookedThrough = 20'000;

/// As snippetOf(), of a text of any length: of a longer one only the stretches in which words of the query
/// can stand are looked into, so that two million characters take some milliseconds. Where it finds none, the
/// beginning answers.
Snippet passageOf(QStringView text, const Query &query, Analyser &analyser, qsizetype length = 200);

} // namespace kb
