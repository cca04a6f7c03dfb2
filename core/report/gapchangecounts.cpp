// SPDX-License-Identifier: EUPL-1.2
#include "report/gapreport.h"
#include "report/words.h"

namespace kb {

QString gapChangeCounts(const ReportedChange &change)
{
    return Report::tr("New: %1. Of another kind now: %2. Gone: %3. The same: %4.")
        .arg(change.fresh.size())
        .arg(change.moved.size())
        .arg(change.gone.size())
        .arg(change.same);
}

} // namespace kb
