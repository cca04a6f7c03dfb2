// SPDX-License-Identifier: EUPL-1.2
#include "model/freshness.h"

namespace kb {

QDate freshUntil(QDate issued, int normMonths)
{
    return issued.addDays(1).addMonths(normMonths).addDays(-1);
}

Freshness freshnessOf(QDate newest, int normMonths, QDate today)
{
    if (!newest.isValid())
        return Freshness::GeenStudie;
    const qint64 age = newest.daysTo(today);
    const qint64 norm = newest.daysTo(freshUntil(newest, normMonths));
    if (age > norm)
        return Freshness::Verouderd;
    return 4 * age > 3 * norm ? Freshness::BijnaVerouderd : Freshness::Actueel;
}

} // namespace kb
