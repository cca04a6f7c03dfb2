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

/// Keys begin with the kind of the gap.
QString recordOfKey(const QString &key)
{
    return key.section(u'.', 1);
}

/// Of a record that had several gaps and has several others the first went to the first.
void takeMoved(GapChange &change)
{
    for (const QString &from : QStringList(change.gone)) {
        const auto to = std::ranges::find(change.fresh, recordOfKey(from), recordOfKey);
        if (to == change.fresh.end())
            continue;
        change.moved.append({from, *to});
        change.fresh.erase(to);
        change.gone.removeOne(from);
    }
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
    takeMoved(change);
    return change;
}

} // namespace kb
