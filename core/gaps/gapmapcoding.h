// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapmap.h"

#include <QHash>
#include <QSet>

namespace kb {

/// A cell all of whose studies one person placed there.
struct OnePersonCell
{
    qsizetype row = 0;
    qsizetype column = 0;
    Uid person;

    bool operator==(const OnePersonCell &) const = default;
};

/// How many people looked at what stands in the map (spec 11, C10).
struct MapCoding
{
    qsizetype cells = 0; ///< with a study of which it is known who placed it
    QList<OnePersonCell> byOne;

    bool operator==(const MapCoding &) const = default;
};

/// `placedBy`: who linked each study to what the rows are about. A cell to which two people linked has been
/// looked at by two, also when each did another study.
MapCoding codingOf(const GapMap &map, const QHash<Uid, QSet<Uid>> &placedBy);

} // namespace kb
