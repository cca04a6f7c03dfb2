// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/decisionlog.h"

namespace kb {

/// What was decided, until when it was put off, or the rule; of a pair that is no more, that first.
QString decisionText(const DecisionLine &line);

/// The reason and the remark in one line; what was agreed is a remark.
QString decisionReason(const Verdict &verdict);

} // namespace kb
