// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"
#include "today/todayorder.h"

namespace kb {

/// What goes on the list of today: plain values.
struct TodayPaperContent
{
    doc::Info info; ///< its title may be empty; its date is the day itself
    TodayScope scope = TodayScope::OwnUnit;
    QList<TodayLine> lines; ///< in the order of Today
    QDate nextDate;
    QString nextTitle;
};

/// "Nothing needs attention now. Next date: 11 March – Kennislunch."
QString nothingToday(QDate nextDate, const QString &nextTitle, Language language);

/// What asks for attention, block by block, to take along: one or two pages (spec 03, 3.2).
Document todayPaper(const TodayPaperContent &content);

} // namespace kb
