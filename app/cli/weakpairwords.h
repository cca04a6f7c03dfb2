// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"

namespace kb::cli {

class Session;

/// Gives weak pairs the words that a run leaves out, as the window does when one is opened. That compares the
/// whole bank, once for all of them, and only when one of them is weak; of too large a bank it is said that
/// the words are not there.
Result<> addWordsOfWeakPairs(Session &session, Bank &bank, QList<ShownOverlap> &pairs);

} // namespace kb::cli
