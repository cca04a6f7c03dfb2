// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/countedpairs.h"

#include <QString>

namespace kb {

/// How the average of a group of questions comes about, the same on screen and on paper.

/// A whole number, as points are.
QString averageFigure(double average);
/// "5 pairs: 226 points together, on average 45".
QString sumWords(const CountedPairs &pairs);
/// The same about the pairs that are not named one by one; empty when there are none.
QString othersWords(const CountedPairs &pairs);
/// Why a pair has no points; empty when each that is named has some.
QString zeroWords(const CountedPairs &pairs);

} // namespace kb
