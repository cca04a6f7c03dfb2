// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "today/agendabalance.h"
#include "today/todayorder.h"

#include <QString>

namespace kb {

/// What Today says in words, the same on screen and on paper.

QString label(TodayBlock block);
QString label(TodayAct act);
QString label(TodayTerm term);

/// What would stand in a block that has nothing, and what can be done there: "Go to Signals".
QString emptyText(TodayBlock block);
QString emptyAct(TodayBlock block);

/// What asks for attention: "Delivered, 61 days not public: Een vaste woonplek voor jongeren".
QString todayWhat(const TodayLine &line);
/// "This is here because …", in one sentence.
QString todayWhy(const TodayLine &line);
/// How long there is: "5 days overdue", "today", "in 31 days"; empty without a date.
QString daysLeftText(QDate date, QDate today);
/// "Questions of tomorrow", of which balanceText() says how many there are.
QString balanceTitle();
/// "3 of 12"; empty where there is no question.
QString balanceText(const AgendaBalance &balance);

} // namespace kb
