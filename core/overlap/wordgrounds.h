// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/overlap.h"

namespace kb {

/// The words in their basic form that a pair shows as shared, without those of shared concepts.
QStringList shownWords(const Overlap &pair);
/// The same of a pair that shows none (lacksWords), from both texts: what would come first of them, only who
/// compares the whole bank knows.
QStringList wordsOfBoth(const Overlap &pair, const QString &a, const QString &b);

/// "woord:leegstaan", as a verdict keeps them beside its grounds.
QStringList wordTexts(const QStringList &words);
/// What is no word is left out.
QStringList wordsFrom(const QStringList &texts);

} // namespace kb
