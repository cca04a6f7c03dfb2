// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/externalbanklist.h"
#include "models/examplenote.h"

#include <span>

namespace kb {

/// The columns of the register of knowledge banks of others.
std::span<const Column<ExternalBankLine>> externalBankColumns(ListOf records);

} // namespace kb
