// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/agreedactions.h"
#include "wording/mark.h"

namespace kb {

/// "Open", or "3 days overdue" for what should have been ready.
QString actionStatusText(const AgreedLine &line);
Mark actionStatusMark(const AgreedLine &line);

/// What the unit that leads answered, with its explanation; empty when it has not.
QString actionAnswerText(const AgreedLine &line);

/// A message that reminds of what was agreed, to paste in a mail; `sender` signs it.
QString reminderText(const AgreedLine &line, const QString &sender);

} // namespace kb
