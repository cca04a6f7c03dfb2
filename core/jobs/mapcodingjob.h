// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapmapcoding.h"
#include "jobs/gapmapjob.h"

namespace kb {

/// Which studies nobody placed in the map, and which cells one person filled.
struct MapCodingLines
{
    QList<Headline> outside; ///< in no row
    MapCoding coding;
    QHash<Uid, QString> names = {}; ///< of the people, as far as they are known
};

/// Of the rows that are shown of the whole map.
Result<MapCodingLines> mapCoding(Bank &bank, MapRows rows, const GapMap &shown, const GapMap &whole);

/// The bank knows who placed a study in such a row; other rows are made of what a study says of itself.
bool isPlacingKnown(MapRows rows);

} // namespace kb
