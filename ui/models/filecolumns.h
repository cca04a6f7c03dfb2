// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/attachment.h"
#include "models/column.h"

#include <span>

namespace kb {

/// The files and links of a record.
std::span<const Column<Attachment>> fileColumns();

} // namespace kb
