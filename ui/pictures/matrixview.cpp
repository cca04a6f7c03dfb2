// SPDX-License-Identifier: EUPL-1.2
#include "pictures/matrixview.h"

#include "wording/colours.h"
#include "wording/type.h"

#include <QCoreApplication>
#include <QPainter>

namespace kb {

namespace {

constexpr double LargestCell = 128; ///< pixels; beyond that a cell is only emptier
constexpr double CellGap = 2;
constexpr double DarkestShade = 0.3; ///< of the accent; text stays readable on it

struct MatrixWording
{
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

QRectF inside(const QRectF &cell)
{
    return cell.adjusted(CellGap, CellGap, -CellGap, -CellGap);
}

} // namespace

int valueOf(const MatrixCount &count, MatrixMeasure measure)
{
    switch (measure) {
    case MatrixMeasure::Strong:
        return count.strong;
    case MatrixMeasure::All:
        return count.all();
    case MatrixMeasure::Agreed:
        break;
    }
    return count.agreed;
}

QString matrixWords(const MatrixCount &count)
{
    return MatrixWording::tr("%1 strong, %2 in total, %3 agreed")
        .arg(count.strong)
        .arg(count.all())
        .arg(count.agreed);
}

QString tabbedText(const OverlapMatrix &matrix, MatrixMeasure measure, MatrixDiagonal diagonal)
{
    QStringList head{QString()};
    for (const MatrixUnit &unit : matrix.units)
        head.append(unit.code);
    QStringList rows{head.join(u'\t')};
    for (qsizetype row = 0; row < matrix.units.size(); ++row) {
        QStringList cells{matrix.units[row].code};
        for (qsizetype column = 0; column < matrix.units.size(); ++column) {
            cells.append(isCompared(row, column, diagonal)
                             ? QString::number(valueOf(matrix.between(row, column), measure))
                             : notCompared());
        }
        rows.append(cells.join(u'\t'));
    }
    return rows.join(u'\n');
}

MatrixView::MatrixView(QWidget *parent)
    : Picture(parent)
{
    setAccessibleName(tr("Overlap between units"));
    setAccessibleDescription(tr("The arrow keys walk over the cells, Enter lists the pairs of one."));
}

void MatrixView::show(const OverlapMatrix &matrix, MatrixMeasure measure, MatrixDiagonal diagonal)
{
    const MatrixPlace *before = placeOf(current());
    const MatrixPlace wasAt = before ? *before : MatrixPlace{-1, -1};
    m_matrix = matrix;
    m_measure = measure;
    m_diagonal = diagonal;
    m_places.clear();
    for (qsizetype row = 0; row < m_matrix.units.size(); ++row) {
        for (qsizetype column = 0; column < m_matrix.units.size(); ++column) {
            if (isCompared(row, column, diagonal))
                m_places.append({row, column});
        }
    }
    renew();
    setCurrent(int(m_places.indexOf(wasAt)));
}

const MatrixPlace *MatrixView::placeOf(int point) const
{
    return point >= 0 && point < m_places.size() ? &m_places[point] : nullptr;
}

/// Row and column -1 are the heads, the column after the last unit is the total.
QRectF MatrixView::cell(qsizetype row, qsizetype column, const QSizeF &size) const
{
    const double across = double(m_matrix.units.size()) + 2;
    const double down = double(m_matrix.units.size()) + 1;
    const double width = std::min(LargestCell, size.width() / across);
    const double height = std::min(LargestCell / 2, size.height() / down);
    return {double(column + 1) * width, double(row + 1) * height, width, height};
}

QList<PicturePoint> MatrixView::layOut(const QSizeF &size) const
{
    QList<PicturePoint> points;
    for (const MatrixPlace &place : m_places) {
        points.append({inside(cell(place.row, place.column, size)),
                       tr("%1 and %2: %3")
                           .arg(m_matrix.units[place.row].code, m_matrix.units[place.column].code,
                                matrixWords(m_matrix.between(place.row, place.column)))});
    }
    return points;
}

int MatrixView::most() const
{
    int most = 1; // nobody divides by nothing
    for (const MatrixPlace &place : m_places)
        most = std::max(most, valueOf(m_matrix.between(place.row, place.column), m_measure));
    return most;
}

void MatrixView::draw(QPainter &painter) const
{
    drawHeads(painter);
    const int most = this->most();
    for (qsizetype point = 0; point < m_places.size(); ++point) {
        const MatrixPlace &place = m_places[point];
        drawCell(painter, points()[point].place, m_matrix.between(place.row, place.column), most);
    }
    if (m_diagonal == MatrixDiagonal::Without)
        drawDiagonal(painter);
    drawTotals(painter);
}

void MatrixView::drawHeads(QPainter &painter) const
{
    painter.setFont(fontOf(Type::Body, Weight::Bold, font()));
    painter.setPen(palette().color(QPalette::Text));
    const QFontMetrics metrics = painter.fontMetrics();
    for (qsizetype unit = 0; unit < m_matrix.units.size(); ++unit) {
        const QRectF row = inside(cell(unit, -1, size()));
        const QRectF column = inside(cell(-1, unit, size()));
        const QString code = metrics.elidedText(m_matrix.units[unit].code, Qt::ElideRight, int(row.width()));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, code);
        painter.drawText(column, Qt::AlignHCenter | Qt::AlignBottom, code);
    }
    painter.setPen(inkOf(Meaning::Quiet, palette()));
    painter.drawText(inside(cell(-1, m_matrix.units.size(), size())), Qt::AlignHCenter | Qt::AlignBottom,
                     tr("Total"));
}

/// The measure large, and below it the other two as far as there is room.
void MatrixView::drawCell(QPainter &painter, const QRectF &place, const MatrixCount &count, int most) const
{
    const int value = valueOf(count, m_measure);
    QColor shade = inkOf(Meaning::Accent, palette());
    shade.setAlphaF(float(DarkestShade * value / most));
    painter.fillRect(place, shade);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);

    const QFont small = fontOf(Type::Caption, Weight::Regular, font());
    const QString rest = tr("%1 / %2 / %3").arg(count.strong).arg(count.all()).arg(count.agreed);
    const double line = QFontMetricsF(small).lineSpacing();
    const bool hasRoom = place.height() > 2.5 * line && count != MatrixCount();
    painter.setPen(value > 0 ? palette().color(QPalette::Text) : inkOf(Meaning::Quiet, palette()));
    painter.setFont(fontOf(Type::Body, value > 0 ? Weight::Bold : Weight::Regular, font()));
    painter.drawText(hasRoom ? place.adjusted(0, 0, 0, -line) : place, Qt::AlignCenter,
                     QString::number(value));
    if (!hasRoom)
        return;
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(place.adjusted(0, place.height() - line - CellGap, 0, -CellGap), Qt::AlignCenter, rest);
}

/// Units beside themselves, which one cannot go to.
void MatrixView::drawDiagonal(QPainter &painter) const
{
    painter.setFont(fontOf(Type::Body, Weight::Regular, font()));
    painter.setPen(inkOf(Meaning::Quiet, palette()));
    for (qsizetype unit = 0; unit < m_matrix.units.size(); ++unit)
        painter.drawText(inside(cell(unit, unit, size())), Qt::AlignCenter, notCompared());
}

void MatrixView::drawTotals(QPainter &painter) const
{
    painter.setFont(fontOf(Type::Body, Weight::Regular, font()));
    painter.setPen(palette().color(QPalette::Text));
    for (qsizetype unit = 0; unit < m_matrix.units.size(); ++unit) {
        painter.drawText(inside(cell(unit, m_matrix.units.size(), size())), Qt::AlignCenter,
                         QString::number(valueOf(m_matrix.total(unit), m_measure)));
    }
}

} // namespace kb
