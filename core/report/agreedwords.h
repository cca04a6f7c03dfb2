// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/overlapaction.h"
#include "model/profile.h"

namespace kb {

/// Who leads what was agreed and by when, the same in a sentence and in a list: "DGRO leads, ready before
/// 3 March 2027".
QString whoAndWhen(const QString &lead, QDate due, Language language);

/// What was agreed in a line: "Programme together: shortage (DGRO leads, ready before 3 March 2027)", and of
/// what is done that it is.
QString agreedInALine(const OverlapAction &action, const QString &lead, Language language);

} // namespace kb
