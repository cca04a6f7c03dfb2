// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/agreedactions.h"
#include "widgets/paper.h"

namespace kb {

/// What was agreed with everything that belongs to it: the records, the units, the answer and the result.
Paper agreedPaper(const AgreedLine &line);

} // namespace kb
