// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/dossierlist.h"
#include "tabs/filterchoices.h"

namespace kb {

/// The filters of the dossiers (spec 03, 3.9), in their order; what the bank has to choose from comes with
/// dossierFilterChoices().
QList<FilterSpec> dossierFilters();
FilterChoices dossierFilterChoices(Bank &bank);

/// Makes the query ask what the bar asks; the order stays.
void ask(DossierQuery &query, const FilterState &filter);

} // namespace kb
