// SPDX-License-Identifier: EUPL-1.2
#include "print/drawingpainter.h"

#include "print/measure.h"
#include "print/typeface.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace kb::print {

namespace {

QColor inkOf(doc::Shade shade)
{
    switch (shade) {
    case doc::Shade::Ink:
        return Ink;
    case doc::Shade::Soft:
        return Soft;
    case doc::Shade::Hairline:
        return Hairline;
    }
    return Ink;
}

QPen penOf(const QColor &ink, double width, doc::Stroke stroke)
{
    QPen pen(ink, width, Qt::SolidLine, Qt::FlatCap);
    QList<qreal> dashes;
    for (const double dash : doc::dashesOf(stroke))
        dashes.append(dash / width); // a pen counts in its own widths
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

class PiecePainter
{
public:
    explicit PiecePainter(QPainter &painter)
        : m_painter(painter)
    {
    }

    void operator()(const doc::DrawnLine &line) const
    {
        const double width = line.width > 0 ? line.width : doc::DrawnLineWidth;
        m_painter.setPen(penOf(inkOf(line.shade), width, line.stroke));
        m_painter.drawLine(QLineF(line.from, line.to));
    }

    void operator()(const doc::DrawnCircle &circle) const
    {
        const QColor ink = inkOf(circle.shade);
        m_painter.setPen(penOf(ink, doc::DrawnLineWidth, circle.stroke));
        m_painter.setBrush(circle.filling == doc::Filling::Whole ? QBrush(ink) : Qt::NoBrush);
        m_painter.drawEllipse(circle.middle, circle.radius, circle.radius);
        if (circle.filling == doc::Filling::Half)
            m_painter.fillPath(leftHalf(circle), ink);
    }

    /// Fonts are measured in the units of paper, so the words are painted in those.
    void operator()(const doc::DrawnWords &drawn) const
    {
        const Typeface face =
            typeface(drawn.boldness == doc::Boldness::Bold ? Role::CellHead : Role::FactLabel);
        const QFontMetricsF metrics(face.font);
        m_painter.save();
        m_painter.translate(drawn.middle);
        m_painter.rotate(drawn.turned);
        m_painter.scale(1 / pt(1), 1 / pt(1));
        m_painter.setFont(face.font);
        m_painter.setPen(Ink);
        const double left =
            drawn.anchor == doc::Anchor::Start ? 0 : -metrics.horizontalAdvance(drawn.words) / 2;
        m_painter.drawText(QPointF(left, metrics.capHeight() / 2), drawn.words);
        m_painter.restore();
    }

    void operator()(const doc::DrawnShape &shape) const
    {
        const QColor ink = inkOf(shape.shade);
        m_painter.setPen(penOf(ink, doc::DrawnLineWidth, doc::Stroke::Solid));
        m_painter.setBrush(shape.filling == doc::Filling::Whole ? QBrush(ink) : Qt::NoBrush);
        m_painter.drawPolygon(QPolygonF(shape.corners));
    }

private:
    static QPainterPath leftHalf(const doc::DrawnCircle &circle)
    {
        const qreal radius = circle.radius;
        const QRectF box(circle.middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        QPainterPath path(circle.middle);
        path.arcTo(box, 90, 180);
        path.closeSubpath();
        return path;
    }

    QPainter &m_painter;
};

} // namespace

void paintDrawing(const doc::Drawing &drawing, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const doc::Drawn &piece : drawing.pieces)
        std::visit(PiecePainter(painter), piece);
    painter.restore();
}

} // namespace kb::print
