// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/gapevidence.h"
#include "widgets/paper.h"

namespace kb {

struct GapNorms;

/// A gap: why it is one, what can be done, what was decided and what came of it, how was looked for studies,
/// and by which rule it is one.
/// Without evidence it says that it is still being looked for.
Paper gapPaper(const GapLine &gap, const GapNorms &norms, const GapEvidence *evidence);

} // namespace kb
