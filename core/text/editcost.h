// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

namespace kb {

/// What one slip of the hand costs: a letter too many, too few or another, or two that changed places.
inline constexpr int OneSlip = 2;
/// A letter written once instead of twice, or the other way round: in Dutch the commonest error of all.
inline constexpr int OneDoubling = 1;

/// How far a typed word is from a known one, by the cheapest slips that lead from one to the other; anything
/// above `most` when it is further. Both folded.
int editCost(QStringView typed, QStringView known, int most);

} // namespace kb
