// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "log/operation.h"

#include <utility>

namespace kb {

/// A step among those of every bank.
using BankStep = std::pair<BankIncarnation, StepId>;

inline BankStep stepOf(const Operation &operation)
{
    return {operation.id.bank, operation.step};
}

} // namespace kb
