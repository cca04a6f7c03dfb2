// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/mapcodingjob.h"
#include "widgets/paper.h"

namespace kb {

/// What is at a place of the map: studies by quality, then the questions and signals of its row.
Paper mapPlacePaper(const GapMap &map, const MapPlace &place, const MapPlaceLines &lines);

/// What is in no row of it.
Paper mapOutsidePaper(MapRows rows, const GapMap &map, const QList<Headline> &lines);

/// How many people looked at what is in it: the cells that one person filled, and what is in no row.
Paper mapCodingPaper(MapRows rows, const GapMap &map, const MapCodingLines &lines);

} // namespace kb
