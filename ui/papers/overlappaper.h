// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"
#include "widgets/paper.h"

namespace kb {

class Bank;

/// The preview of an overlapping pair: both records and the reasons.
Paper overlapPaper(Bank &bank, const ShownOverlap &shown);

/// Why a pair overlaps, part by part.
Paper reasonsPaper(const ShownOverlap &shown);

} // namespace kb
