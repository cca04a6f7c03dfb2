// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"
#include "report/persondata.h"

namespace kb {

class Bank;

/// Collects what the bank holds about a person: the record itself, every record that names it, and every text
/// with that family name (jobs/writtennames.h). Reads the texts of the whole bank: not for the window's
/// thread.
Result<PersonDataContent> personDataContent(Bank &bank, const Uid &person, Language language);

} // namespace kb
