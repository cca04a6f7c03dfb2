// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/advicepoints.h"
#include "model/attention.h"

namespace kb {

/// What could be better about a record, and what to do about it. A hint, never a reproach.
QString attentionText(Attention attention);

/// What the evidence of advice wants attention for.
QString attentionText(const AdvicePoint &point);

} // namespace kb
