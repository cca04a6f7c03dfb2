// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/lessonlist.h"
#include "models/examplenote.h"

#include <span>

namespace kb {

/// The columns of the experiences (spec 03, 3.3f).
std::span<const Column<LessonLine>> lessonColumns(ListOf records);

} // namespace kb
