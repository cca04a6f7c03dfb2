// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/signallist.h"
#include "widgets/paper.h"

namespace kb {

/// The preview of a signal.
Paper signalPaper(Bank &bank, const SignalLine &signal);
/// What units think of a signal, and what was made of it.
Paper signalSurroundings(Bank &bank, const Signal &signal);

} // namespace kb
