// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/column.h"
#include "models/pagedrows.h"

#include <array>
#include <numeric>
#include <span>

namespace kb::test {

/// A row made up from its id, for tests of lists that know no record type.
struct Pebble
{
    qint64 id = 0;
    QString name;
};

inline QList<qint64> idsUpTo(qint64 count)
{
    QList<qint64> ids(count);
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

/// Reads pebbles, counts how often, and fails or misses some when told to.
struct Quarry
{
    int reads = 0;
    bool isBroken = false;
    QSet<qint64> gone;

    Result<QList<Pebble>> read(const QList<qint64> &ids)
    {
        ++reads;
        if (isBroken)
            return Error{Error::Code::Storage, QStringLiteral("broken on purpose")};
        QList<Pebble> rows;
        for (const qint64 id : ids) {
            if (!gone.contains(id))
                rows.append({id, QStringLiteral("pebble %1").arg(id)});
        }
        return rows;
    }

    PagedRows<Pebble>::Load load()
    {
        return [this](const QList<qint64> &ids) { return read(ids); };
    }
};

inline std::span<const Column<Pebble>> pebbleColumns()
{
    static constexpr std::array columns{
        Column<Pebble>{.key = "number",
                       .title = "Number",
                       .value = [](const Pebble &pebble) -> QVariant { return pebble.id; },
                       .mark =
                           [](const Pebble &) {
                               return Mark{Shape::Disc, Meaning::Accent};
                           },
                       .width = 8,
                       .align = Align::End},
        Column<Pebble>{.key = "name",
                       .title = "Name",
                       .value = [](const Pebble &pebble) -> QVariant { return pebble.name; },
                       .width = 0,
                       .sorting = Sorting::No},
        Column<Pebble>{.key = "twice",
                       .title = "Twice",
                       .value = [](const Pebble &pebble) -> QVariant { return 2 * pebble.id; },
                       .shown = Shown::OnRequest},
    };
    return columns;
}

} // namespace kb::test
