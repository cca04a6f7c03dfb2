// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/analysis.h"

#include <QSet>

namespace kb {

/// The words of a language that carry no subject, folded. Read once; threads may share them.
const QSet<QString> &stopWords(TextLanguage language);

/// Dutch words of subjects that are too common to tie two texts ("weten", "eerder"), in their base form: who
/// searches may look for them. Read once; threads may share them.
const QSet<QString> &paleWords();

} // namespace kb
