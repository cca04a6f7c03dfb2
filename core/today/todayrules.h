// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "today/todayrule.h"

#include <QList>

namespace kb {

// One rule set per file, by what the rules are about.
std::span<const TodayRule> signalTodayRules();
std::span<const TodayRule> connectTodayRules();
std::span<const TodayRule> commissionTodayRules();
std::span<const TodayRule> inspireTodayRules();
std::span<const TodayRule> facilitateTodayRules();
std::span<const TodayRule> adviceTodayRules();
std::span<const TodayRule> taskTodayRules();

/// Every rule. To add one: a line in its rule set, its query, its words in report/todaywords.cpp, and, where
/// it counts, the list that it counts in ui/tabs/todayplaces.cpp. A new rule set is one line more.
QList<TodayRule> todayRules();

} // namespace kb
