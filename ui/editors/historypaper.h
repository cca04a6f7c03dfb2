// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/kind.h"
#include "widgets/paper.h"

namespace kb {

class Bank;

/// Who changed what in a record, newest first.
Paper historyPaper(Bank &bank, const Uid &record, Kind kind);

} // namespace kb
