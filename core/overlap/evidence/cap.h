// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

inline constexpr double NoCap = 100;

/// Both have a record: a study, dossier, signal, approach or person.
bool hasTie(const Pair &pair);

/// One shared concept alone never makes a strong overlap (spec 05, 5.6).
double conceptCap(const Pair &pair);
QList<Evidence> showConceptCap(const Pair &pair);

} // namespace kb::overlap
