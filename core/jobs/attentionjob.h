// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/attention.h"
#include "model/kind.h"

namespace kb {

class Bank;

/// What a record may want attention for: in what it says, and in what is linked to it. Each thing once.
Result<QList<Attention>> attentionOf(Bank &bank, Kind kind, const Uid &record);

} // namespace kb
