// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/analysis.h"

#include <QSet>

namespace kb {

/// The words of a language that carry no subject, folded. Read once; threads may share them.
const QSet<QString> &stopWords(TextLanguage language);

} // namespace kb
