// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>

namespace kb {

/// That day, or the Monday after it when it is a Saturday or a Sunday. Holidays are not known.
inline QDate onWorkingDay(QDate date)
{
    const int beyondFriday = date.dayOfWeek() - Qt::Friday;
    return beyondFriday > 0 ? date.addDays(3 - beyondFriday) : date;
}

} // namespace kb
