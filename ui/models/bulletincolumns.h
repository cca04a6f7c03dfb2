// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/bulletinlist.h"
#include "models/examplenote.h"

#include <span>

namespace kb {

/// The columns of the bulletins (spec 03, 3.4).
std::span<const Column<BulletinLine>> bulletinColumns(ListOf records);

} // namespace kb
