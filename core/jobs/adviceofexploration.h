// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/adviceparts.h"

namespace kb {

/// Makes an advice of what an exploration found (spec 01, S22b): its central question is the occasion, its
/// result the key message, its questions are what we do not know, and each insight of its meetings is a
/// statement that cites it. It has the dossiers, the concepts and the reach of the exploration. The author
/// rewrites.
Result<Uid> adviceOfExploration(Bank &bank, Write &write, const Uid &exploration);

/// The newest advice of this unit that is linked to the exploration and can still be written.
Result<std::optional<Advice>> adviceBegunFrom(Bank &bank, const Uid &exploration);

/// Adds what an advice has not yet of its exploration: the insights that it does not cite. Gives how many.
Result<int> addInsights(Bank &bank, Write &write, const Uid &advice, const Uid &exploration);

} // namespace kb
