// SPDX-License-Identifier: EUPL-1.2
#include "report/fieldpacker.h"

#include <cmath>

namespace kb {

FieldPacker::FieldPacker(QSize board, double heightOfSquare)
    : m_board(board)
    , m_heightOfSquare(heightOfSquare)
    , m_taken(size_t(board.width()) * size_t(board.height()))
{
}

QRect FieldPacker::place(QSize size, QPointF middle, int step)
{
    QRect found = nearestFree(size, middle, step);
    while (found.isNull()) {
        m_board.rheight() += 1;
        m_taken.resize(m_taken.size() + size_t(m_board.width()));
        found = nearestFree(size, middle, step);
    }
    take(found);
    return found;
}

bool FieldPacker::isFree(const QRect &field) const
{
    for (int row = field.top(); row <= field.bottom(); ++row) {
        for (int column = field.left(); column <= field.right(); ++column) {
            if (m_taken[size_t(row) * size_t(m_board.width()) + size_t(column)])
                return false;
        }
    }
    return true;
}

/// Null when there is none.
QRect FieldPacker::nearestFree(QSize size, QPointF middle, int step) const
{
    constexpr double sameDistance = 1e-9; ///< whatever the last digits of a processor are
    QRect found;
    double least = 0;
    for (int row = 0; row + size.height() <= m_board.height(); ++row) {
        for (int column = 0; column + size.width() <= m_board.width(); column += step) {
            const QRect field({column, row}, size);
            const QPointF way = QRectF(field).center() - middle;
            const double distance = std::hypot(way.x(), way.y() * m_heightOfSquare);
            if ((!found.isNull() && distance >= least - sameDistance) || !isFree(field))
                continue;
            found = field;
            least = distance;
        }
    }
    return found;
}

void FieldPacker::take(const QRect &field)
{
    for (int row = field.top(); row <= field.bottom(); ++row) {
        for (int column = field.left(); column <= field.right(); ++column)
            m_taken[size_t(row) * size_t(m_board.width()) + size_t(column)] = true;
    }
}

} // namespace kb
