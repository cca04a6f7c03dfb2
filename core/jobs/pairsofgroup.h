// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/verdict.h"

namespace kb {

class Bank;

/// What keeps the pairs of an agreed group in the lists when a later run does not find them (spec 05, 5.8):
/// of each pair of these records that the last run thinks strong or probable, and that nobody judged, the
/// latest verdict with that mark, or one of this unit and person that decides nothing. To be written in the
/// step that agrees.
Result<QList<Verdict>> verdictsOnPairsOfGroup(Bank &bank, const QList<Uid> &about);

} // namespace kb
