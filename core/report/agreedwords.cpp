// SPDX-License-Identifier: EUPL-1.2
#include "report/agreedwords.h"

#include "report/labels.h"
#include "report/words.h"

namespace kb {

QString whoAndWhen(const QString &lead, QDate due, Language language)
{
    return Report::tr("%1 leads, ready before %2").arg(lead, longDate(due, language));
}

QString agreedInALine(const OverlapAction &action, const QString &lead, Language language)
{
    const QString progress =
        isRunning(action.status) ? whoAndWhen(lead, action.due, language) : label(action.status);
    return QStringLiteral("%1 (%2)").arg(action.what, progress);
}

} // namespace kb
