// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/globalsearch.h"
#include "models/foundrow.h"

namespace kb {

/// What a search of everything can go on with, besides opening what it found.
enum class FoundActions { None, All };

/// The lines for an answer: its groups, other words to search with where it has them, and what can be done
/// with the words. Nothing found is said in a sentence.
QList<FoundRow> foundRows(const GlobalAnswer &answer, const QString &words, FoundActions actions);

/// The lines for the commands, as far as each typed word begins a word of theirs; every command without
/// words.
QList<FoundRow> commandRows(const QList<QAction *> &commands, const QString &words);

/// "Studies 37".
QString groupText(Kind kind, qsizetype count, bool isWhole);

/// One line that tells why there is nothing else.
FoundRow tellingRow(const QString &sentence);

} // namespace kb
