// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/advicelist.h"
#include "tabs/filterchoices.h"

namespace kb {

/// The filters of the advices, in their order; what the bank has to choose from comes with adviceChoices().
QList<FilterSpec> adviceFilters();
FilterChoices adviceChoices(Bank &bank);

/// Makes the query ask what the bar asks; the order stays.
void ask(AdviceQuery &query, const FilterState &filter);

} // namespace kb
