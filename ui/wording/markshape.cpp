// SPDX-License-Identifier: EUPL-1.2
#include "wording/markshape.h"

#include "wording/colours.h"
#include "wording/inkengine.h"

#include <QPainter>
#include <QPainterPath>

namespace kb {

namespace {

/// All forms stand in a square of 16 x 16; what is not stroked is filled.
constexpr QRectF disc(3, 3, 10, 10);

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath lines(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    return path;
}

QPainterPath filled(Shape shape)
{
    QPainterPath path;
    switch (shape) {
    case Shape::Disc:
        path.addEllipse(disc);
        break;
    case Shape::HalfDisc:
        path.moveTo(disc.center());
        path.arcTo(disc, 90, 180);
        break;
    case Shape::Dot:
        path.addEllipse(disc.adjusted(2.5, 2.5, -2.5, -2.5));
        break;
    case Shape::Square:
        path.addRect(3.5, 3.5, 9, 9);
        break;
    case Shape::Diamond:
        return polygon({{8, 2.5}, {13.5, 8}, {8, 13.5}, {2.5, 8}});
    case Shape::Triangle:
        return polygon({{8, 2.5}, {14, 13}, {2, 13}});
    case Shape::Bar:
        path.addRect(3, 7, 10, 2);
        break;
    case Shape::Lock:
        path.addRoundedRect(3.5, 7.5, 9, 6.5, 1, 1);
        break;
    default:
        break;
    }
    return path;
}

QPainterPath stroked(Shape shape)
{
    QPainterPath path;
    switch (shape) {
    case Shape::HalfDisc:
    case Shape::Ring:
        path.addEllipse(disc);
        break;
    case Shape::Tick:
        return lines({{3, 8.5}, {6.5, 12}, {13, 4.5}});
    case Shape::Cross:
        path = lines({{4, 4}, {12, 12}});
        path.addPath(lines({{12, 4}, {4, 12}}));
        break;
    case Shape::Lock:
        path.moveTo(5.5, 7.5);
        path.lineTo(5.5, 5.5);
        path.arcTo(QRectF(5.5, 3, 5, 5), 180, -180);
        path.lineTo(10.5, 7.5);
        break;
    default:
        break;
    }
    return path;
}

} // namespace

void drawShape(QPainter &painter, const QRectF &rect, Shape shape, const QColor &ink)
{
    const qreal side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side, side) / 2);
    painter.scale(side / 16, side / 16);
    painter.fillPath(filled(shape), ink);
    painter.strokePath(stroked(shape), QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

QIcon markIcon(const Mark &mark)
{
    return inkIcon(mark.meaning,
                   [shape = mark.shape](QPainter &painter, const QRect &rect, const QColor &ink) {
                       drawShape(painter, rect, shape, ink);
                   });
}

} // namespace kb
