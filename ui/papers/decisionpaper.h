// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/decisionlog.h"
#include "widgets/paper.h"

namespace kb {

/// A decision with the records that it is about, and all that was said about it.
Paper decisionPaper(const DecisionLine &line);

} // namespace kb
