// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/gapmapjob.h"
#include "widgets/paper.h"

namespace kb {

/// What is at a place of the map: studies by quality, then the questions and signals of its row.
Paper mapPlacePaper(const GapMap &map, const MapPlace &place, const MapPlaceLines &lines);

/// What is in no row of it.
Paper mapOutsidePaper(MapRows rows, const GapMap &map, const QList<Headline> &lines);

} // namespace kb
