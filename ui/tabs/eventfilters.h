// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/eventlist.h"
#include "tabs/filterchoices.h"

namespace kb {

/// The filters of the events (spec 03, 3.7), in their order; what the bank has to choose from comes with
/// eventChoices().
QList<FilterSpec> eventFilters();
FilterChoices eventChoices(Bank &bank);

/// Makes the query ask what the bar asks; the order stays.
void ask(EventQuery &query, const FilterState &filter);

} // namespace kb
