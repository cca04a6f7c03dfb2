// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/attention.h"
#include "model/signal.h"

namespace kb {

/// What a signal may want attention for. It never stands in the way of saving.
QList<Attention> attentionFor(const Signal &signal, int concepts);

} // namespace kb
