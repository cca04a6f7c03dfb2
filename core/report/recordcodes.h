// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/text.h"

namespace kb::doc {

/// Where codes stand in a text, of a record (`DGVB-VRG-0007`) or one that a computer gave: no line ends
/// within them.
QList<Range> recordCodesIn(const QString &text);

} // namespace kb::doc
