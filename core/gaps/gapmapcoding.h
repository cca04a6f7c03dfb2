// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapmap.h"

#include <QHash>
#include <QSet>

namespace kb {

/// People by the study that they worked on.
using StudyPeople = QHash<Uid, QSet<Uid>>;

/// Who filled the map, as far as the bank knows. A study that counts as another is that one here.
struct MapPeople
{
    StudyPeople finders;               ///< who wrote findings of a study
    QHash<Uid, StudyPeople> placers{}; ///< by the subject of a row: who linked a study to it
};

/// A cell that one person filled.
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
    int cells = 0;   ///< of which it is known who filled them
    int unknown = 0; ///< with studies of which nobody is known
    QList<OnePersonCell> byOne;

    bool operator==(const MapCoding &) const = default;
};

/// Of the rows that are shown of the whole map; a row that is shut stands for what is below it too. Who wrote
/// the findings of a study filled the cells where it stands; without findings, who placed it in that row or
/// below it did. A cell that two people filled has been looked at by two, also when each did another study.
MapCoding codingOf(const GapMap &shown, const GapMap &whole, const MapPeople &people);

} // namespace kb
