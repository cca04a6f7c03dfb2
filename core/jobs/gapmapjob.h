// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "base/result.h"
#include "model/linktype.h"
#include "report/gapmappaper.h"

#include <optional>

namespace kb {

class Bank;

/// How the map is asked.
struct GapMapQuery
{
    MapRows rows = MapRows::Concepts;
    MapColumns columns = MapColumns::KnowledgeKind;

    bool operator==(const GapMapQuery &) const = default;
};

/// How records are linked to the rows; nothing where rows are no subjects of research.
std::optional<LinkType> linkToRows(MapRows rows);

/// What the map must know of all units, as the bank is now.
Result<GapMapFacts> gapMapFacts(Bank &bank, const GapMapQuery &query, QDate on);

/// The map of today with what people said of its gaps, and the norms by which a row is one.
struct AskedGapMap
{
    GapMap map;
    GapNorms norms;
};
Result<AskedGapMap> askedGapMap(Bank &bank, const GapMapQuery &query);

/// What is at a place of the map.
struct MapPlaceLines
{
    std::array<QList<Headline>, 3> studies; ///< by MapQuality; of all columns where the place has none
    QList<Headline> questions;              ///< of the row
    QList<Headline> signalLines;            ///< of the row
    QList<Headline> projects = {};          ///< of the row
};
Result<MapPlaceLines> linesAt(Bank &bank, const GapMap &map, const MapPlace &place);

/// What is in no row of the map.
Result<QList<Headline>> linesOutside(Bank &bank, const GapMap &map);

/// A question about the row of that place, and of its kind of knowledge where the columns are that: a draft
/// of this unit, as one step. Under a theme it has no concept yet.
Result<Uid> askQuestionAt(Bank &bank, const GapMapQuery &query, const GapMap &map, const MapPlace &place,
                          const QString &text);

/// A project in the phase idea about the row of that place, a concept or dossier, and its open questions; of
/// other rows without either. One step.
Result<Uid> proposeProjectAt(Bank &bank, const GapMapQuery &query, const GapMap &map, const MapPlace &place,
                             const QString &title);

/// The map on paper.
Result<GapMapPaperContent> gapMapPaperContent(Bank &bank, const GapMapQuery &query, Language language);

} // namespace kb
