// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/overlap.h"

namespace kb {

/// What a part rests on, for a reader who sees these two texts and no more: words that stand only in what is
/// not printed, as an explanation, come last and say so.
QString printedEvidence(const OverlapPart &part, const QString &textOfA, const QString &textOfB);

} // namespace kb
