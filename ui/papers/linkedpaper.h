// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "widgets/paper.h"

namespace kb {

class Bank;

/// Everything that a record is linked with, both ways, by what it is for the record.
Paper linkedPaper(Bank &bank, const Uid &record);

} // namespace kb
