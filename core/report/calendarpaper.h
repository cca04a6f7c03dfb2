// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/calendaritem.h"
#include "report/namedrecord.h"
#include "report/pageroom.h"

namespace kb {

/// Which days a calendar on paper has.
enum class CalendarReach { Month, Week };

/// The whole weeks around a day: those of its month, or its own.
struct CalendarDays
{
    CalendarReach reach = CalendarReach::Month;
    QDate around;
    Qt::DayOfWeek weekBegins = Qt::Monday;

    QDate first() const;
    QDate last() const;
    /// In the month that it is about; in a week every day is.
    bool isInside(QDate day) const;
};

/// What goes on the calendar on paper: plain values.
struct CalendarPaperContent
{
    doc::Info info; ///< its title may be empty
    CalendarDays days;
    QList<CalendarItem> items;     ///< in the order of day and time
    QList<NamedRecord> named = {}; ///< the events, dossiers and bulletins of these
    doc::PaperGrowth growth = doc::PaperGrowth::No;
};

/// "April 2026", or "Week 14, 30 March – 5 April 2026".
QString calendarTitle(const CalendarDays &days, Language language);

/// The month or the week: drawn, then as a list. For nobody who may not see something that it names.
Document calendarPaper(const CalendarPaperContent &content);

} // namespace kb
