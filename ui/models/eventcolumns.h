// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/eventlist.h"
#include "models/examplenote.h"

#include <span>

namespace kb {

/// The columns of the events (spec 03, 3.7).
std::span<const Column<EventLine>> eventColumns(ListOf records);

Mark eventMark(EventStatus status);

/// When it is, as people write it: `wo 1 apr 2026 13:00`, on the clock where it is; the last day too when
/// there are more. Empty without a date.
QString eventTimeText(const Event &event);
/// With the end, the whole names and the time zone when that is not the user's own.
QString exactEventTimeText(const Event &event);

QString periodText(EventPeriod period);

} // namespace kb
