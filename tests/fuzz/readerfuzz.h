// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/format.h"
#include "exchange/residue.h"
#include "require.h"

namespace kb::fuzz {

/// By their values, as a bank keeps them: two addresses may be written the same and yet not compare equal.
inline bool isSame(const Item &a, const Item &b)
{
    return residueOf(a, b).isEmpty() && residueOf(b, a).isEmpty() && a.references == b.references;
}

inline QList<Item> itemsOf(const Batch &batch)
{
    QList<Item> items;
    for (const Incoming &incoming : batch.items)
        items.append(travelling(incoming));
    return items;
}

/// Reads bytes as one format and holds its reader and writer to what core/exchange/format.h promises: what is
/// read is written, and reads back equal. A table may not tell what its rows are, so that is said.
inline void readAndWriteBack(QStringView formatId, const QByteArray &bytes, const ReadOptions &options = {})
{
    const Format &format = *kb::format(formatId);
    format.looksLike(bytes);
    const auto batch = format.read(bytes, options);
    if (!batch)
        return;
    const QList<Item> items = itemsOf(*batch);
    if (items.isEmpty())
        return;
    const auto written = format.write(items);
    require(bool(written), "what was read can be written");
    const auto again = format.read(*written, {.as = kindOf(items.front())});
    require(bool(again), "what was written can be read");
    require(std::ranges::equal(itemsOf(*again), items, isSame), "what was written reads back equal");
}

} // namespace kb::fuzz
