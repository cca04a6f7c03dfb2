// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/profile.h"
#include "overlap/countedpairs.h"

#include <QString>

namespace kb {

/// How the average of a group of questions comes about, the same on screen and on paper.

/// 45.2; without a decimal when there is none.
QString averageFigure(double average, Language language);
/// "5 pairs: 226 points together, on average 45.2".
QString sumWords(const CountedPairs &pairs, Language language);
/// The same about the pairs that are not named one by one; empty when there are none.
QString othersWords(const CountedPairs &pairs, Language language);
/// Why a pair has no points; empty when each that is named has some.
QString zeroWords(const CountedPairs &pairs);

} // namespace kb
