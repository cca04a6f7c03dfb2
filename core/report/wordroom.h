// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

namespace kb::doc {

/// Where the middle of words may be: below something, above or beside it, and then at its corners.
QList<QPointF> placesAround(const QRectF &something, double width);

/// Whether words may stand where a line runs through them.
enum class Crossing { Avoided, Allowed };

/// What of a drawing is taken already, and which lines run through it.
class WordRoom
{
public:
    void take(const QRectF &room) { m_taken << room; }
    void addLine(const QLineF &line) { m_lines << line; }
    void addRing(QPointF middle, double radius) { m_rings.append({middle, radius}); }

    bool isFree(const QRectF &room) const;
    /// Words there would be struck through.
    bool isCrossed(const QRectF &room) const;

private:
    struct Ring
    {
        QPointF middle;
        double radius;
    };

    QList<QRectF> m_taken;
    QList<QLineF> m_lines;
    QList<Ring> m_rings;
};

/// What is left of a line beside words that stand on it, in its order: the whole line where none do.
QList<QLineF> besideWords(const QLineF &line, const QList<QRectF> &rooms);

} // namespace kb::doc
