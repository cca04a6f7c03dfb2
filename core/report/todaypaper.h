// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"
#include "today/agendabalance.h"
#include "today/todayorder.h"

#include <QHash>

namespace kb {

/// What paper says of the record of a line, where the line itself says it otherwise or not at all, and to
/// whom it may.
struct TodayPaperRecord
{
    QString code; ///< by which papers call it; empty: as in the line
    QString who;  ///< the person whose task it is, else the unit that owns it
    ShareLevel shareLevel = ShareLevel::InternBzk; ///< the strictest of it and what it is about
};

/// What goes on the list of today: plain values.
struct TodayPaperContent
{
    doc::Info info; ///< its title may be empty; its date is the day itself
    TodayScope scope = TodayScope::OwnUnit;
    QList<TodayLine> lines; ///< in the order of Today
    QHash<Uid, TodayPaperRecord> records;
    QDate nextDate;
    QString nextTitle;
    ShareLevel nextShare = ShareLevel::InternBzk;
    AgendaBalance balance;
};

/// "Nothing needs attention now. Next date: 11 March – Kennislunch."
QString nothingToday(QDate nextDate, const QString &nextTitle, Language language);

/// What asks for attention, block by block, to take along: one or two pages (spec 03, 3.2).
Document todayPaper(const TodayPaperContent &content);

} // namespace kb
