// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/event.h"

#include <optional>

namespace kb {

class Bank;

/// An event as it was when people were asked to come, where its time or place is another since; nothing where
/// those are the same, or where nobody was asked.
Result<std::optional<Event>> announcedBefore(Bank &bank, const Event &event);

} // namespace kb
