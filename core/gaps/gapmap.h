// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapmapfacts.h"
#include "gaps/gapnorms.h"
#include "model/codes.h"
#include "model/decision.h"

#include <QHash>

#include <array>

namespace kb {

/// By what the columns part the studies: values that each has one of, or from TargetGroups on what the bank
/// names, of which a study may have several.
enum class MapColumns { KnowledgeKind, Strength, Year, Area, Moment, TargetGroups, Dossiers, Units, Themes };
template <>
inline constexpr auto codesOf<MapColumns> = codes("soort", "sterkte", "jaar", "gebied", "moment", "doelgroep",
                                                  "dossier", "eenheid", "thema");

constexpr bool areNamedByBank(MapColumns columns)
{
    return columns >= MapColumns::TargetGroups;
}

inline constexpr qsizetype MapGroupsShown = 12; ///< target groups that have a column of their own

/// How good a study is, as the map shows it (spec 03, 3.5). Out of date comes before all else.
enum class MapQuality { Good, Other, Old };
inline constexpr int MapGoodStrength = 3; ///< from here on a study is good, and when it was reviewed

MapQuality qualityOf(const MapStudyFacts &study);

/// What a column holds: one value, all years before the columns begin, the target groups that have no column,
/// or studies of which nobody said it.
struct MapColumn
{
    enum class Holds { Value, Earlier, Others, Unsaid };

    Holds holds = Holds::Value;
    int value = 0; ///< place in the codes or names, strength, or year; of Earlier the last year that it holds
    QString name = {}; ///< by the bank
    Uid record = {};   ///< of that name; null: it is only a word

    bool operator==(const MapColumn &) const = default;
};

/// Every value that studies are parted by, in the order of their codes, or of time.
QList<MapColumn> mapValues(MapColumns values, QDate on);
/// The value that a study has.
MapColumn mapValueOf(const MapStudyFacts &study, MapColumns values, QDate on);

/// The studies where a row and a column meet, by quality.
struct MapCell
{
    std::array<QList<Uid>, 3> studies; ///< by MapQuality
    int newest = 0;                    ///< year of the newest of these; 0: not known

    const QList<Uid> &of(MapQuality quality) const { return studies[size_t(quality)]; }
    int count() const;
    bool operator==(const MapCell &) const = default;
};

/// What is known about a subject, and beside it what is asked about it and what is being studied.
struct MapRow
{
    Uid subject; ///< null: a theme
    QString name;
    int depth = 0;
    QList<MapCell> cells;     ///< one for each column
    QList<Uid> questions;     ///< that are open
    int needed = 0;           ///< of these
    QList<Uid> signalUids;    ///< in use
    QList<Uid> projects = {}; ///< that run
    MapTied tied = {};        ///< of what is not, nothing is said
    bool isGap = false;       ///< asked for, and hardly studied
    int below = 0;            ///< rows that are part of it, as foldedMap() counted them
    bool isShut = false;      ///< those are left out
    /// Where the rule calls it a gap and somebody said that it is none; its facts are those of mapRowFacts().
    std::optional<Decision> dismissal = {};

    int current() const; ///< studies that are not out of date
    int newest() const;  ///< year of the newest study; 0: not known
    bool operator==(const MapRow &) const = default;
};

struct GapMap
{
    MapColumns columnsAre = MapColumns::KnowledgeKind;
    QList<MapColumn> columns;
    QList<MapRow> rows;
    QList<Uid> outside = {};               ///< studies that belong to no row
    QHash<Uid, Uid> doubles = {};          ///< studies that count as another, which stands in the map
    QHash<QString, QSet<Uid>> saidBy = {}; ///< as in the facts

    bool operator==(const GapMap &) const = default;
};

/// Supply beside demand. A row also has what belongs to the rows below it, each study once; rows without
/// anything are left out, and so are columns that the bank names, for what is earlier and for what is unsaid
/// when they have nothing. The same facts give the same map.
GapMap gapMap(const GapMapFacts &facts, MapColumns columns, const GapNorms &norms, QDate on);

} // namespace kb
