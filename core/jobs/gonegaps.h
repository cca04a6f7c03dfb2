// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/gapdecisions.h"

namespace kb {

/// These gaps, and those that somebody decided about until that day and that no rule finds any more: they
/// wait until a person says that they are solved, and are kept with what was solved after it (spec 11, C6).
/// What was accepted need not be known, so nobody has to settle it. In the order of the rules.
QList<Gap> withGoneGaps(QList<Gap> found, const QHash<QString, GapDecision> &decisions, QDate on);

} // namespace kb
