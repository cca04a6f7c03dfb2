// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gap.h"
#include "report/document.h"
#include "report/gapmapdrawing.h"
#include "report/namedrecord.h"
#include "report/pageroom.h"

namespace kb {

/// A gap of the list that belongs to a row of the map.
struct MappedGap
{
    GapKind kind = GapKind::QuestionUnanswered;
    QString code;
    QString title;
    QString unit;
    QDate date;              ///< what its rule reckons with; may be invalid
    PartialDate issued = {}; ///< instead of the date where that is one of a study
    bool isRed = false;
    int number = 0;           ///< what its rule counts, as in Gap: of a subject the signals
    int total = 0;            ///< of a subject the studies
    QStringList studies = {}; ///< that its reason names: code and title
    ShareLevel shareLevel = ShareLevel::InternBzk; ///< the strictest of its record and these

    bool operator==(const MappedGap &) const = default;
};

/// What goes on the map on paper.
struct GapMapPaperContent
{
    doc::Info info; ///< its title may be empty
    MapRows rowsAre = MapRows::Concepts;
    GapMap map;
    MapDisplay display = MapDisplay::Quality;
    GapNorms norms;
    QList<QList<MappedGap>> gaps; ///< for each row of the map
    QList<NamedRecord> named;     ///< dossiers and studies whose words are rows or columns
    doc::PaperGrowth growth = doc::PaperGrowth::No;
};

/// The map drawn, as many rows on a page as it holds; the rows that it calls a gap; the gaps of the list, by
/// kind, each once with its rows and with what can be done; and at the end the map as a table in words (spec
/// 04, 4.4).
Document gapMapPaper(const GapMapPaperContent &content);

} // namespace kb
