// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapmapdismissals.h"

#include "gaps/gapmapfolding.h"

namespace kb {

QString mapRowFacts(const MapRow &row)
{
    return QStringLiteral("%1 %2 %3").arg(row.needed).arg(row.signalUids.size()).arg(row.current());
}

void dismissGaps(GapMap &map, const QHash<QString, Decision> &said)
{
    for (MapRow &row : map.rows) {
        const auto dismissal = said.constFind(mapRowKey(row));
        if (!row.isGap || dismissal == said.cend() || dismissal->isOutdated(mapRowFacts(row)))
            continue;
        row.isGap = false;
        row.dismissal = *dismissal;
    }
}

} // namespace kb
