// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "log/stepstore.h"

namespace kb {

/// What a step did, as in "Undo: ‹3 studies imported from zotero.ris›".
QString stepText(const StepLabel &label);

} // namespace kb
