// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/collectionlist.h"
#include "models/examplenote.h"

#include <span>

namespace kb {

/// The columns of the knowledge banks inside the bank.
std::span<const Column<CollectionLine>> collectionColumns(ListOf records);

} // namespace kb
