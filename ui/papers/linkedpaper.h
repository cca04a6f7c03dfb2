// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "widgets/paper.h"

namespace kb {

class Bank;

/// Everything that a record is linked with, refers to or is referred to by, by what it is for the record. It
/// only says that nothing is linked where there is nothing of all that.
Paper linkedPaper(Bank &bank, const Uid &record);

} // namespace kb
