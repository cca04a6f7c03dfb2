// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/feedinbox.h"
#include "models/column.h"

#include <span>

namespace kb {

/// The columns of the messages that were read from feeds.
std::span<const Column<SignalLine>> inboxColumns();

} // namespace kb
