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

Paper mapOutsidePaper(MapRows rows, const GapMap &map, const QList<Headline> &lines)
{
    Paper paper;
    paper.title = MapPlaceWording::tr("Not in the map");
    paper.facts = factsLine({mapOutsideWords(rows, map)});
    addLines(paper, MapPlaceWording::tr("Studies"), lines);
    return paper;
}

} // namespace kb
