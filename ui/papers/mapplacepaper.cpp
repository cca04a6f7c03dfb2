// SPDX-License-Identifier: EUPL-1.2
#include "papers/mapplacepaper.h"

#include "papers/paperparts.h"
#include "report/gapmapwords.h"
#include "wording/datetext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct MapPlaceWording
{
    Q_DECLARE_TR_FUNCTIONS(MapPlace)
};

void addLines(Paper &paper, const QString &heading, const QList<Headline> &lines)
{
    addItems(paper, heading, lines, [](const Headline &line) { return lineOfRecord(line); });
}

QString columnAt(const GapMap &map, const MapPlace &place)
{
    return place.column < map.columns.size() ? mapColumnName(map.columnsAre, map.columns[place.column])
                                             : MapPlaceWording::tr("all studies");
}

/// "netcongestie, beschrijvend · 2 studies · Sanne de Wit".
PaperParagraph lineOfCell(const GapMap &map, const OnePersonCell &cell, const QString &name)
{
    const MapRow &row = map.rows[cell.row];
    const QString where =
        QStringLiteral("%1, %2").arg(row.name, mapColumnName(map.columnsAre, map.columns[cell.column]));
    const int studies = row.cells[cell.column].count();
    return cellOf(placeLine({where, MapPlaceWording::tr("%n study(ies)", nullptr, studies), name}));
}

QString codingWords(const MapCoding &coding)
{
    const QString known =
        MapPlaceWording::tr("Of %1 cell(s) %n was filled by one person.", nullptr, int(coding.byOne.size()))
            .arg(coding.cells);
    if (coding.unknown == 0)
        return known;
    return known + u' ' +
           MapPlaceWording::tr("Of %n other cell(s) it is not known who filled them.", nullptr,
                               coding.unknown);
}

QString fillingWords(MapRows rows)
{
    const QString finders =
        MapPlaceWording::tr("Who wrote the findings of a study filled the cells where it stands.");
    const QString others =
        isPlacingKnown(rows)
            ? MapPlaceWording::tr("Without findings, who placed the study in that row did.")
            : MapPlaceWording::tr(
                  "Without findings it is not known who did: these rows are what a study says "
                  "of itself.");
    return finders + u' ' + others;
}

} // namespace

Paper mapPlacePaper(const GapMap &map, const MapPlace &place, const MapPlaceLines &lines)
{
    const MapRow &row = map.rows[place.row];
    Paper paper;
    paper.place = columnAt(map, place);
    paper.title = row.name;
    paper.facts =
        factsLine({mapQuestionWords(row), mapSignalWords(row), mapProgressWords(row), mapGapWords(row)});
    if (row.dismissal)
        addText(paper, MapPlaceWording::tr("No gap, because"),
                placeLine({row.dismissal->reason, row.dismissal->person, dateText(row.dismissal->on)}));
    addLines(paper, MapPlaceWording::tr("Studies, strong or reviewed"),
             lines.studies[size_t(MapQuality::Good)]);
    addLines(paper, MapPlaceWording::tr("Other studies"), lines.studies[size_t(MapQuality::Other)]);
    addLines(paper, MapPlaceWording::tr("Studies that are out of date"),
             lines.studies[size_t(MapQuality::Old)]);
    if (std::ranges::all_of(lines.studies, &QList<Headline>::isEmpty))
        addText(paper, MapPlaceWording::tr("Studies"), MapPlaceWording::tr("None here."));
    addLines(paper, MapPlaceWording::tr("Running projects of this row"), lines.projects);
    addLines(paper, MapPlaceWording::tr("Open questions of this row"), lines.questions);
    addLines(paper, MapPlaceWording::tr("Signals of this row"), lines.signalLines);
    return paper;
}

Paper mapCodingPaper(MapRows rows, const GapMap &map, const MapCodingLines &lines)
{
    Paper paper;
    paper.title = MapPlaceWording::tr("Who filled the cells");
    paper.facts = factsLine({codingWords(lines.coding), mapOutsideWords(rows, map)});
    addText(paper, MapPlaceWording::tr("How this is counted"), fillingWords(rows));
    const QList<OnePersonCell> &cells = lines.coding.byOne;
    if (!cells.isEmpty())
        addText(paper, MapPlaceWording::tr("What can be done"),
                MapPlaceWording::tr("Let somebody else look at these studies too: two people see more."));
    addItems(paper, MapPlaceWording::tr("Filled by one person"), cells, [&](const OnePersonCell &cell) {
        return lineOfCell(map, cell, lines.names.value(cell.person));
    });
    addLines(paper, MapPlaceWording::tr("Not in the map"), lines.outside);
    return paper;
}

Paper mapOutsidePaper(MapRows rows, const GapMap &map, const QList<Headline> &lines)
{
    Paper paper;
    paper.title = MapPlaceWording::tr("Not in the map");
    paper.facts = factsLine({mapOutsideWords(rows, map)});
    addLines(paper, MapPlaceWording::tr("Studies"), lines);
    return paper;
}

} // namespace kb
