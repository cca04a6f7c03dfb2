// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/studylist.h"
#include "models/examplenote.h"

#include <span>

namespace kb {

/// The columns of the research bank (spec 03, 3.3a).
std::span<const Column<StudyLine>> studyColumns(ListOf records);

} // namespace kb
