// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "widgets/paper.h"

namespace kb {

class Bank;

/// Adds the gaps that people wrote down with that record; nothing when there are none.
void addWrittenGaps(Paper &paper, Bank &bank, const Uid &record);

} // namespace kb
