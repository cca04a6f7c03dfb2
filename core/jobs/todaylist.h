// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/profile.h"
#include "today/agendabalance.h"
#include "today/todayorder.h"

namespace kb {

class Bank;

/// Everything that asks for attention, and what comes next when nothing does.
struct TodayList
{
    QList<TodayLine> lines; ///< in the order of Today; blocks mixed
    int away = 0;           ///< lines that were put away
    QDate nextDate;
    QString nextTitle;
    Uid nextRecord;        ///< that it is or belongs to; may be null
    AgendaBalance balance; ///< of what is within reach
};

/// How far Today reaches for somebody in that role.
TodayScope scopeOf(ProfileRole role);
/// That of the user of the bank; of the own unit when the bank does not know who that is.
TodayScope scopeOfUser(Bank &bank);

/// Reads what the rules of core/today find. Bounded: some 300 lines per rule, whatever the size of the bank.
/// Who has no dossier sees all of the own unit.
Result<TodayList> readToday(Bank &bank, TodayScope scope);

} // namespace kb
