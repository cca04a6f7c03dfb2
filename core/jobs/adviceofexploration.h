// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/adviceparts.h"

namespace kb {

/// Makes an advice of what an exploration found (spec 01, S22b): its central question is the occasion, its
/// result the key message, its questions are what we do not know, and each insight of its meetings is a
/// statement that cites it. It is about the same dossiers and concepts. The author rewrites.
Result<Uid> adviceOfExploration(Bank &bank, Write &write, const Uid &exploration);

/// The advices of our unit about it that are still being written, newest first.
Result<QList<Advice>> draftsOfExploration(Bank &bank, const Uid &exploration);

/// Adds what an advice has not yet of its exploration: the insights that it does not cite. Gives how many.
Result<int> addInsights(Bank &bank, Write &write, const Uid &advice, const Uid &exploration);

} // namespace kb
