// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gappriority.h"

#include <QStringList>

namespace kb {

// What the place of a gap says in words, the same on screen, on paper and on the command line.

/// Its place, and with how many others it has it.
QString gapPlaceText(const GapPlace &place);
/// Why it has that place: each ground of demand with its points, what is there already, and what it comes
/// to.
QString gapPriorityText(const GapPriority &priority);
/// How places are worked out with the weights of this bank, in sentences.
QStringList gapPriorityRule(const GapWeights &weights);

} // namespace kb
