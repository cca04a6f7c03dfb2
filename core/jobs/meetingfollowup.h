// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "model/event.h"
#include "model/insight.h"

namespace kb {

/// What a meeting leads to. Each makes one record, linked to where it comes from, within the step of the
/// caller.

/// A question that is a draft: its text is the insight. It gets the dossier and the concepts of the event.
Result<Uid> questionFrom(Bank &bank, Write &write, const Insight &insight, const Event &event);
/// A new signal that was seen at the event; what it is about in the world is for a person to say.
Result<Uid> signalFrom(Bank &bank, Write &write, const Insight &insight, const Event &event);

} // namespace kb
