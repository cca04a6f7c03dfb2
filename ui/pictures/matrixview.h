// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapmatrix.h"
#include "pictures/picture.h"
#include "report/matrixpaper.h"

namespace kb {

int valueOf(const MatrixCount &count, MatrixMeasure measure);

/// "4 strong, 6 together, 1 agreed".
QString matrixWords(const MatrixCount &count);
/// Rows of cells with tabs between them, as a spreadsheet takes them.
QString tabbedText(const OverlapMatrix &matrix, MatrixMeasure measure, MatrixDiagonal diagonal);

/// A cell of the matrix: places of its units.
struct MatrixPlace
{
    qsizetype row = 0;
    qsizetype column = 0;

    bool operator==(const MatrixPlace &) const = default;
};

/// Units beside units: how many pairs of records they share. Each cell has its numbers in figures; the shade
/// only repeats them.
class MatrixView : public Picture
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

    void show(const OverlapMatrix &matrix, MatrixMeasure measure, MatrixDiagonal diagonal);
    using QWidget::show;

    /// Null for none.
    const MatrixPlace *placeOf(int point) const;

protected:
    QList<PicturePoint> layOut(const QSizeF &size) const override;
    void draw(QPainter &painter) const override;

private:
    QRectF cell(qsizetype row, qsizetype column, const QSizeF &size) const;
    void drawHeads(QPainter &painter) const;
    void drawCell(QPainter &painter, const QRectF &place, const MatrixCount &count, int most) const;
    void drawDiagonal(QPainter &painter) const;
    void drawTotals(QPainter &painter) const;
    int most() const;

    OverlapMatrix m_matrix;
    MatrixMeasure m_measure = MatrixMeasure::Strong;
    MatrixDiagonal m_diagonal = MatrixDiagonal::Without;
    QList<MatrixPlace> m_places; ///< of the points, in their order
};

} // namespace kb
