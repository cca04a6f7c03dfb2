// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/questionlist.h"
#include "tabs/filterchoices.h"

namespace kb {

/// The filters of the knowledge questions (spec 03, 3.5), in their order; what the bank has to choose from
/// comes with questionChoices().
QList<FilterSpec> questionFilters();
FilterChoices questionChoices(Bank &bank);

/// Makes the query ask what the bar asks; the order stays.
void ask(QuestionQuery &query, const FilterState &filter);

} // namespace kb
