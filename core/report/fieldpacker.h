// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPointF>
#include <QRect>

#include <vector>

namespace kb {

/// Gives rectangles a place on a board of squares, so that no two lie over each other. The board is as wide
/// as it is told and grows downward.
class FieldPacker
{
public:
    /// `heightOfSquare`: for distances, where a square is 1 wide.
    explicit FieldPacker(QSize board, double heightOfSquare = 1);

    /// The free place whose middle is nearest to that; of several the first from the top left. `size` is no
    /// wider than the board. Its left side is at a whole number of steps, so that no strips are left between
    /// fields that nothing fits in.
    QRect place(QSize size, QPointF middle, int step = 1);

private:
    bool isFree(const QRect &field) const;
    QRect nearestFree(QSize size, QPointF middle, int step) const;
    void take(const QRect &field);

    QSize m_board;
    double m_heightOfSquare;
    std::vector<bool> m_taken; ///< row by row
};

} // namespace kb
