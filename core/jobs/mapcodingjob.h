// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapmapcoding.h"
#include "jobs/gapmapjob.h"

#include <optional>

namespace kb {

/// Which studies nobody placed in the map, and which cells one person filled.
struct MapCodingLines
{
    QList<Headline> outside; ///< in no row
    std::optional<MapCoding>
        coding; ///< empty for rows of which the bank does not know who placed a study there
    QHash<Uid, QString> names = {}; ///< of the people, as far as they are known
};

Result<MapCodingLines> mapCoding(Bank &bank, MapRows rows, const GapMap &map);

} // namespace kb
