// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/agreedactions.h"
#include "models/column.h"

#include <span>

namespace kb {

/// The columns of what units agreed to do (spec 03, 3.6).
std::span<const Column<AgreedLine>> agreedColumns();

} // namespace kb
