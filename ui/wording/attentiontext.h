// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/attention.h"

namespace kb {

/// What could be better about a record, and what to do about it. A hint, never a reproach.
QString attentionText(Attention attention);

} // namespace kb
