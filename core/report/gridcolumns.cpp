// SPDX-License-Identifier: EUPL-1.2
#include "report/gridcolumns.h"

#include "report/wordswidth.h"

#include <algorithm>

namespace kb {

namespace {

using namespace doc;

constexpr double ShareOfNames = 0.3;                ///< of the width
constexpr double RoomOfNames = 170;                 ///< that names may take from the columns: some 25 letters
const QString NumberOfMarks = QStringLiteral("00"); ///< which stands where the marks find no room

double widestHead(const Grid &grid)
{
    double widest = 0;
    for (const QString &head : grid.columns)
        widest = std::max(widest, widthOfWords(head, Boldness::Bold));
    return widest;
}

double widestName(const Grid &grid, double fold)
{
    double widest = 0;
    for (const GridRow &row : grid.rows) {
        const Boldness boldness = row.depth == 0 ? Boldness::Bold : Boldness::Plain;
        widest = std::max(widest, GridNameStep * row.depth + widthOfWords(row.name, boldness));
    }
    return widest + fold + 2 * GridPadding;
}

/// Its words whole; of marks no more than there is, as they can become smaller.
double needOf(const Grid &grid, qsizetype column, double even)
{
    double need = 0;
    for (const GridRow &row : grid.rows) {
        const GridCell cell = row.cells.value(column);
        const double words = cell.marks.isEmpty() ? widthOfWords(cell.words, cell.boldness)
                                                  : widthOfWords(NumberOfMarks, Boldness::Bold);
        need =
            std::max(need, cell.marks.isEmpty() ? words + GridPadding : std::min(even, words + GridPadding));
    }
    return need;
}

QList<double> needsOf(const Grid &grid, double even, bool isUpward)
{
    QList<double> needs;
    for (qsizetype column = 0; column < grid.columns.size(); ++column) {
        const double head = isUpward ? 0 : widthOfWords(grid.columns[column], Boldness::Bold) + GridPadding;
        needs.append(std::max(head, needOf(grid, column, even)));
    }
    return needs;
}

} // namespace

GridColumns gridColumns(const Grid &grid, double width)
{
    const bool hasFolds =
        std::ranges::any_of(grid.rows, [](const GridRow &row) { return row.fold != GridFold::None; });
    GridColumns made{.names = width * ShareOfNames, .fold = hasFolds ? GridFoldRoom : 0};
    const double even = (width - made.names) / double(std::max<qsizetype>(1, grid.columns.size()));
    made.isUpward = widestHead(grid) > even - GridPadding;

    const QList<double> needs = needsOf(grid, even, made.isUpward);
    double lack = 0;
    double spare = 0;
    for (const double need : needs)
        (need > even ? lack : spare) += std::abs(need - even);
    const double toWords = std::min(lack, spare);
    const double wished = std::min(RoomOfNames, widestName(grid, made.fold)) - made.names;
    const double toNames = std::clamp(wished, 0.0, spare - toWords);

    made.names += toNames;
    double left = made.names;
    for (const double need : needs) {
        const double share = need > even ? toWords / lack : spare > 0 ? (toWords + toNames) / spare : 0;
        made.lefts.append(left);
        made.widths.append(even + (need - even) * share);
        left += made.widths.last();
    }
    return made;
}

} // namespace kb
