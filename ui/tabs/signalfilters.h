// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/signallist.h"
#include "tabs/filterchoices.h"

namespace kb {

/// The filters of the signals (spec 03, 3.4), in their order; what the bank has to choose from comes with
/// signalChoices().
QList<FilterSpec> signalFilters();
FilterChoices signalChoices(Bank &bank);

/// Makes the query ask what the bar asks; the order stays.
void askSignals(SignalQuery &query, const FilterState &filter);

} // namespace kb
