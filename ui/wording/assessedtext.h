// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/urgency.h"

#include <QString>

namespace kb {

// How large, likely and urgent a signal is, or that nobody said so yet.

/// The number, or a dash.
QString scoreOrDash(int score);
/// The level, or that nobody assessed it.
QString urgencyText(const SignalUrgency &urgency);

} // namespace kb
