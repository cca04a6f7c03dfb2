// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/gobetween.h"

#include "overlap/textscale.h"

namespace kb::overlap {

namespace {

constexpr size_t MostRecords = 3;

} // namespace

double goBetweenShare(const Pair &pair)
{
    return contentOf(pair.text.between, pair);
}

QList<Evidence> showGoBetweens(const Pair &pair)
{
    QList<Evidence> shown;
    for (const Neighbour &between : pair.all.smoothing.goBetweens(pair.numberA, pair.numberB)) {
        const OverlapProfile &profile = pair.all.records[between.record].profile;
        shown.append({.name = EvidenceName::GoBetween,
                      .uid = profile.record,
                      .label = profile.title,
                      .amount = pair.text.vectorShare * between.value / pair.text.between});
        if (shown.size() == MostRecords)
            break;
    }
    return shown;
}

} // namespace kb::overlap
