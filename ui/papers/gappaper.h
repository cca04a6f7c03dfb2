// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/gapevidence.h"
#include "widgets/paper.h"

namespace kb {

struct GapNorms;

/// A gap: why it is one, what can be done, how was looked for studies, what was decided and by which rule.
/// Without evidence it says that it is still being looked for.
Paper gapPaper(const GapLine &gap, const GapNorms &norms, const GapEvidence *evidence);

} // namespace kb
