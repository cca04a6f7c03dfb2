// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/calendarpaper.h"

namespace kb {

/// A calendar as a drawing of that size, in points: a row per week and a column per day. What finds no room
/// in its day is a number there.
struct CalendarDrawing
{
    doc::Drawing drawing;
    int entriesWithoutRoom = 0; ///< in all days together
};

CalendarDrawing calendarDrawing(const CalendarPaperContent &content, QSizeF size);

} // namespace kb
