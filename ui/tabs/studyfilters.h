// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/studylist.h"
#include "tabs/filterchoices.h"

namespace kb {

/// The filters of the research bank (spec 03, 3.3a), in their order; what the bank has to choose from comes
/// with studyChoices().
QList<FilterSpec> studyFilters();
FilterChoices studyChoices(Bank &bank);

/// Makes the query ask what the bar asks; the order stays.
void ask(StudyQuery &query, const FilterState &filter);

} // namespace kb
