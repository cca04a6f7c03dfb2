// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/icalendar.h"

#include <QStringList>

namespace kb {

/// What of a calendar file was left out or taken otherwise than it stands there, a sentence for each reason
/// with how many events it is about and their names; empty where all of it was taken.
QStringList calendarRemarks(const CalendarFile &file);

} // namespace kb
