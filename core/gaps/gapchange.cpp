// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapchange.h"

#include <algorithm>
#include <iterator>

namespace kb {

namespace {

QStringList inOrder(QStringList keys)
{
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

} // namespace

GapChange changeOf(const QStringList &then, const QStringList &now)
{
    const QStringList earlier = inOrder(then);
    const QStringList later = inOrder(now);
    GapChange change;
    std::ranges::set_difference(later, earlier, std::back_inserter(change.fresh));
    std::ranges::set_difference(earlier, later, std::back_inserter(change.gone));
    std::ranges::set_intersection(earlier, later, std::back_inserter(change.same));
    return change;
}

} // namespace kb
