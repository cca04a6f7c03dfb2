// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "store/sqlfile.h"

#include <algorithm>

namespace kb {

/// The records that hang below another, which a query names, in its order.
template <typename R> Result<QList<R>> childrenOf(Bank &bank, const char *query, const Uid &parent)
{
    const auto ids = bank.context().db.all(
        sqlFile(query), [](Row row) { return row.next<qint64>(); }, parent);
    return ids ? bank.records<R>().rows(*ids) : Result<QList<R>>(ids.error());
}

/// The child as it was shown; null for one that was added since.
template <typename R> const R *shownChild(const QList<R> &shown, const Uid &uid)
{
    const auto found = std::ranges::find(shown, uid, &R::uid);
    return uid.isNull() || found == shown.end() ? nullptr : &*found;
}

/// Makes or changes one record that hangs below another, and gives its uid. One that was not shown is made
/// anew: what a draft remembers may be in the trash by now.
template <typename R> Result<Uid> writeChild(Bank &bank, Write &write, R child, const QList<R> &shown)
{
    const R *before = shownChild(shown, child.uid);
    if (!before) {
        child.uid = {};
        return bank.records<R>().insert(write, child);
    }
    if (*before != child) {
        if (auto changed = bank.records<R>().update(write, child, *before); !changed)
            return changed.error();
    }
    return child.uid;
}

/// Puts in the trash what was shown and is not wanted any more.
template <typename R>
Result<> removeLeft(Bank &bank, Write &write, const QList<R> &wanted, const QList<R> &shown)
{
    for (const R &child : shown) {
        if (shownChild(wanted, child.uid))
            continue;
        if (auto removed = bank.records<R>().remove(write, child.uid); !removed)
            return removed;
    }
    return {};
}

/// Makes the records that hang below another those that are wanted, starting from what the user saw.
template <typename R>
Result<> writeChildren(Bank &bank, Write &write, const QList<R> &wanted, const QList<R> &shown)
{
    if (auto removed = removeLeft(bank, write, wanted, shown); !removed)
        return removed;
    for (const R &child : wanted) {
        if (auto written = writeChild(bank, write, child, shown); !written)
            return written.error();
    }
    return {};
}

} // namespace kb
