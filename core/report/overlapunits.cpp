// SPDX-License-Identifier: EUPL-1.2
#include "report/labels.h"
#include "report/matrixcell.h"
#include "report/overlapparts.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

constexpr qsizetype MostUnitsUpright = 6; ///< a matrix of more lies on its side, on a page of its own

/// Of two units, or with one unit twice inside it.
bool isBetween(const ReportedPair &pair, const QString &unit, const QString &other)
{
    return (pair.a.unit == unit && pair.b.unit == other) || (pair.a.unit == other && pair.b.unit == unit);
}

/// "4 / 1": strong and probable ones of the pairs that count, and where people put or keep some those too.
/// Only strong ones are fat, so that the eye finds them.
template <typename Counts> Text tally(const PairsByLevel &pairs, Counts counts)
{
    const auto strongOnes = std::ranges::count_if(pairs.strong, counts);
    QString others = QStringLiteral(" / %1").arg(std::ranges::count_if(pairs.probable, counts));
    if (!pairs.added.isEmpty())
        others += QStringLiteral(" / %1").arg(std::ranges::count_if(pairs.added, counts));
    if (strongOnes == 0)
        return QString(u'0' + others);
    return strong(QString::number(strongOnes)).add(others);
}

/// Whoever asks nothing overlaps with nobody, and would be a row of zeros.
QStringList unitsThatAsk(const OverlapReportContent &content)
{
    QStringList units;
    for (const ReportedPackage &package : content.packages) {
        if (package.questions > 0)
            units.append(package.unit);
    }
    return units;
}

QString captionOfMatrix(const PairsByLevel &pairs, MatrixDiagonal diagonal)
{
    const QString caption =
        diagonal == MatrixDiagonal::With
            ? Report::tr("Number of overlaps between two units, and on the diagonal within one: "
                         "strong / probable")
            : Report::tr("Number of overlaps between two units: strong / probable");
    return pairs.added.isEmpty() ? caption : Report::tr("%1 / by people").arg(caption);
}

/// Of one unit with another, or inside it.
Text cellOfUnits(const PairsByLevel &pairs, const QString &row, const QString &column,
                 MatrixDiagonal diagonal)
{
    if (row == column && diagonal == MatrixDiagonal::Without)
        return notCompared();
    return tally(pairs, [&](const ReportedPair &pair) { return isBetween(pair, row, column); });
}

/// The sum of the cells of the row.
Text totalOfRow(const PairsByLevel &pairs, const QString &row, MatrixDiagonal diagonal)
{
    return tally(pairs, [&](const ReportedPair &pair) {
        return concerns(pair, row) && (diagonal == MatrixDiagonal::With || !pair.isWithinOneUnit());
    });
}

Matrix wholeMatrix(const OverlapReportContent &content, const PairsByLevel &pairs)
{
    Matrix matrix{.caption = captionOfMatrix(pairs, content.diagonal), .corner = Report::tr("Unit")};
    const QStringList units = unitsThatAsk(content);
    for (const QString &row : units) {
        QList<Text> cells;
        for (const QString &column : units)
            cells.append(cellOfUnits(pairs, row, column, content.diagonal));
        cells.append(totalOfRow(pairs, row, content.diagonal));
        matrix.cells.append(cells);
        matrix.rows.append(row);
        matrix.columns.append(row);
    }
    matrix.columns.append(Report::tr("Total"));
    return matrix;
}

/// A matrix that is too wide for a page, as one block per number of columns that fit.
QList<Block> onPages(const Matrix &matrix)
{
    constexpr qsizetype MostColumns = 10;
    if (matrix.columns.size() <= MostColumns)
        return {matrix};
    const qsizetype count = (matrix.columns.size() + MostColumns - 1) / MostColumns;
    const qsizetype width = (matrix.columns.size() + count - 1) / count;
    QList<Block> blocks;
    for (qsizetype part = 0; part < count; ++part) {
        Matrix slice = matrix;
        slice.caption.add(Report::tr(" (part %1 of %2)").arg(part + 1).arg(count));
        slice.columns = matrix.columns.mid(part * width, width);
        for (QList<Text> &cells : slice.cells)
            cells = cells.mid(part * width, width);
        blocks << slice;
    }
    return blocks;
}

} // namespace

bool concerns(const ReportedPair &pair, const QString &unit)
{
    return pair.a.unit == unit || pair.b.unit == unit;
}

Table packagesUsed(const OverlapReportContent &content)
{
    Table table{.caption = Report::tr("Packages used"), .rowHeads = RowHeads::FirstColumn};
    table.columns = {{Report::tr("Unit"), 8},
                     {Report::tr("Name"), 20},
                     {Report::tr("Date"), 13},
                     {Report::tr("Questions"), 8, Align::Right},
                     {Report::tr("Studies"), 8, Align::Right},
                     {Report::tr("Projects"), 9, Align::Right}};
    for (const ReportedPackage &package : content.packages) {
        table.rows.append({package.unit, package.name, longDate(package.date, content.info.language),
                           QString::number(package.questions), QString::number(package.studies),
                           QString::number(package.projects)});
    }
    return table;
}

QList<Block> unitMatrix(const OverlapReportContent &content, const PairsByLevel &pairs)
{
    return QList<Block>{Heading{1, Report::tr("Overlap by unit"), Keep::WholePart}} +
           onPages(wholeMatrix(content, pairs));
}

QList<Block> unitMatrixChapter(const OverlapReportContent &content, const PairsByLevel &pairs)
{
    if (unitsThatAsk(content).size() <= MostUnitsUpright)
        return unitMatrix(content, pairs);
    return QList<Block>{PageBreak{Orientation::Landscape}} + unitMatrix(content, pairs) +
           QList<Block>{PageBreak{Orientation::Portrait}};
}

} // namespace kb
