// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/contactlist.h"
#include "jobs/institutelist.h"
#include "jobs/personlist.h"
#include "tabs/filterchoices.h"

namespace kb {

/// The filters of the lists in tab Network (spec 03, 3.10), in their order, and what the bank has to choose
/// from.
QList<FilterSpec> instituteFilters();
QList<FilterSpec> personFilters();
/// Of the persons, with what decides about an invitation first (spec 03, 3.7).
QList<FilterSpec> inviteeFilters();
QList<FilterSpec> contactFilters();
FilterChoices instituteFilterChoices(Bank &bank);
FilterChoices personFilterChoices(Bank &bank);
FilterChoices contactFilterChoices(Bank &bank);

/// Makes the query ask what the bar asks; the order stays.
void ask(InstituteQuery &query, const FilterState &filter);
void ask(PersonQuery &query, const FilterState &filter);
void ask(ContactQuery &query, const FilterState &filter);

} // namespace kb
