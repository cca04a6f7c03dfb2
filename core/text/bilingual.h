// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/analysis.h"

#include <QStringList>

namespace kb {

/// The canonical forms of the words by which the other language says a word, given and told as the pipeline
/// writes them; empty when the list does not know it. What half a dictionary may be translated by ("zaak":
/// affair, business, case, matter ...) tells nothing, and is left out. The first call reads the list, some
/// tens of milliseconds; threads may share it.
QStringList translationsOf(const QString &canonicalWord, TextLanguage language);

} // namespace kb
