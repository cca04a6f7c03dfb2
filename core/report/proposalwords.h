// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pairproposal.h"

namespace kb {

/// What the program proposes and who leads, the same on screen and on paper: "Programme together in
/// DGRO-PRJ-0002; DGRO leads".
QString proposalWords(const PairProposal &proposal);

/// How far a project is, and whether it can still be influenced.
QString projectState(Phase phase);

} // namespace kb
