// SPDX-License-Identifier: EUPL-1.2
#include "report/matrixpaper.h"

#include "report/griddrawing.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

QString measureInWords(MatrixMeasure measure)
{
    switch (measure) {
    case MatrixMeasure::Strong:
        return Report::tr("strong pairs");
    case MatrixMeasure::All:
        return Report::tr("all pairs of the list");
    case MatrixMeasure::Agreed:
        return Report::tr("pairs on which something was agreed");
    }
    return {};
}

int valueIn(const PaperMatrixCell &cell, MatrixMeasure measure)
{
    switch (measure) {
    case MatrixMeasure::Strong:
        return cell.strong;
    case MatrixMeasure::All:
        return cell.all;
    case MatrixMeasure::Agreed:
        return cell.agreed;
    }
    return 0;
}

QString allFigures(const PaperMatrixCell &cell)
{
    return Report::tr("%1 / %2 / %3").arg(cell.strong).arg(cell.all).arg(cell.agreed);
}

/// Without pairs nothing is drawn fat, so that the eye finds those there are.
GridCell cellOfFigure(int value)
{
    return {.words = QString::number(value), .boldness = value > 0 ? Boldness::Bold : Boldness::Plain};
}

Grid gridOfMatrix(const MatrixPaperContent &content)
{
    Grid grid{.caption = Report::tr("Overlap by unit"), .columns = content.units, .rows = {}};
    grid.columns.append(Report::tr("Total"));
    for (qsizetype row = 0; row < content.units.size(); ++row) {
        GridRow drawn{.name = content.units[row], .depth = 0, .cells = {}};
        for (qsizetype column = 0; column < content.units.size(); ++column)
            drawn.cells.append(isCompared(row, column, content.diagonal)
                                   ? cellOfFigure(valueIn(content.cells[row][column], content.measure))
                                   : GridCell{.words = notCompared()});
        drawn.cells.append(GridCell{.words = QString::number(valueIn(content.totals[row], content.measure))});
        grid.rows.append(drawn);
    }
    return grid;
}

bool fitsBelowTitle(const Grid &grid, const Info &info)
{
    const QSizeF room = roomBelowTitle(info);
    return grid.rows.size() <= gridRowsWithin(grid, room.width(), room.height());
}

Matrix figuresOf(const MatrixPaperContent &content)
{
    Matrix figures{
        .caption = Report::tr("Pairs of two units: strong / total (with probable and by people) / agreed"),
        .corner = Report::tr("Unit"),
        .columns = {},
        .rows = {},
        .cells = {}};
    for (const QString &unit : content.units) {
        figures.columns.append(unit);
        figures.rows.append(unit);
    }
    for (qsizetype row = 0; row < content.units.size(); ++row) {
        QList<Text> cells;
        for (qsizetype column = 0; column < content.units.size(); ++column)
            cells.append(isCompared(row, column, content.diagonal) ? allFigures(content.cells[row][column])
                                                                   : notCompared());
        figures.cells.append(cells);
    }
    return figures;
}

} // namespace

Drawing matrixDrawing(const MatrixPaperContent &content)
{
    return gridDrawing(gridOfMatrix(content), landscapeRoom(PaperSize::A4).width()).drawing;
}

Document matrixPaper(const MatrixPaperContent &content)
{
    Info info = content.info;
    if (info.title.isEmpty())
        info.title = Report::tr("Overlap by unit");
    const TitleBlock title{.kicker = Report::tr("Overlap"), .title = info.title};
    if (content.units.size() < 2)
        return {info, {title, Paragraph{Report::tr("There are no two units to compare.")}}};
    const Grid grid = gridOfMatrix(content);
    growUnless(fitsBelowTitle(grid, info), content.growth, info);
    const Drawing drawing = gridDrawing(grid, roomBelowTitle(info).width()).drawing;
    QList<Block> blocks{PageBreak{Orientation::Landscape}, title,
                        Paragraph{Report::tr("The cells show: %1. A pair is in the total of both its units.")
                                      .arg(measureInWords(content.measure))}};
    if (fitsBelowTitle(grid, info))
        blocks << drawing << figuresOf(content);
    else // the table can be divided over pages
        blocks << figuresOf(content) << PageBreak{Orientation::Landscape} << drawing;
    return {info, blocks};
}

} // namespace kb
