// SPDX-License-Identifier: EUPL-1.2
#include "wording/assessedtext.h"

#include "report/labels.h"

#include <QCoreApplication>

namespace kb {

QString scoreOrDash(int score)
{
    return score == NotScored ? QStringLiteral("–") : QString::number(score);
}

QString urgencyText(const SignalUrgency &urgency)
{
    return urgency.reason == UrgencyReason::NotAssessed
               ? QCoreApplication::translate("SignalWords", "not assessed yet")
               : label(urgency.level);
}

} // namespace kb
