// SPDX-License-Identifier: EUPL-1.2
#include "pictures/drawnview.h"

#include "wording/colours.h"
#include "wording/type.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>

namespace kb {

namespace {

constexpr double NarrowestDrawing = 300; ///< in its own measure: narrower ones lose their words

/// Paints pieces in the colours of a palette, so many pixels to a point.
class ScreenPiecePainter
{
public:
    ScreenPiecePainter(QPainter &painter, const QWidget &widget, double scale)
        : m_painter(painter)
        , m_palette(widget.palette())
        , m_font(widget.font())
        , m_scale(scale)
    {
    }

    void operator()(const doc::DrawnLine &line) const
    {
        m_painter.setPen(pen(line.shade, line.stroke, line.width));
        m_painter.drawLine(line.from * m_scale, line.to * m_scale);
    }

    void operator()(const doc::DrawnCircle &circle) const
    {
        const double radius = circle.radius * m_scale;
        const QPointF middle = circle.middle * m_scale;
        m_painter.setPen(pen(circle.shade, circle.stroke, 0));
        m_painter.setBrush(brush(circle.filling, circle.shade));
        m_painter.drawEllipse(middle, radius, radius);
        if (circle.filling != doc::Filling::Half)
            return;
        m_painter.setBrush(ink(circle.shade));
        const QRectF box(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        m_painter.drawPie(box, 90 * 16, 180 * 16);
    }

    void operator()(const doc::DrawnWords &drawn) const
    {
        const bool isBold = drawn.boldness == doc::Boldness::Bold;
        m_painter.setFont(fontOf(Type::Body, isBold ? Weight::Bold : Weight::Regular, m_font));
        m_painter.setPen(m_palette.color(QPalette::Text));
        const QFontMetricsF metrics(m_painter.font());
        const double left =
            drawn.anchor == doc::Anchor::Start ? 0 : -metrics.horizontalAdvance(drawn.words) / 2;
        m_painter.save();
        m_painter.translate(drawn.middle * m_scale);
        m_painter.rotate(drawn.turned);
        m_painter.drawText(QPointF(left, metrics.capHeight() / 2), drawn.words);
        m_painter.restore();
    }

    void operator()(const doc::DrawnShape &shape) const
    {
        QPolygonF corners;
        for (const QPointF &corner : shape.corners)
            corners.append(corner * m_scale);
        m_painter.setPen(pen(shape.shade, doc::Stroke::Solid, 0));
        m_painter.setBrush(brush(shape.filling, shape.shade));
        m_painter.drawPolygon(corners);
    }

private:
    QColor ink(doc::Shade shade) const
    {
        switch (shade) {
        case doc::Shade::Ink:
            return m_palette.color(QPalette::Text);
        case doc::Shade::Soft:
            return inkOf(Meaning::Quiet, m_palette);
        case doc::Shade::Hairline:
            break;
        }
        return m_palette.color(QPalette::Dark);
    }

    /// An open form hides the lines behind it.
    QBrush brush(doc::Filling filling, doc::Shade shade) const
    {
        return filling == doc::Filling::Whole ? QBrush(ink(shade)) : QBrush(m_palette.color(QPalette::Base));
    }

    QPen pen(doc::Shade shade, doc::Stroke stroke, double width) const
    {
        const double across = std::max(1.0, (width > 0 ? width : doc::DrawnLineWidth) * m_scale);
        QPen pen(ink(shade), across, Qt::SolidLine, Qt::FlatCap);
        QList<qreal> dashes;
        for (const double dash : doc::dashesOf(stroke))
            dashes.append(dash * m_scale / across);
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
        return pen;
    }

    QPainter &m_painter;
    QPalette m_palette;
    QFont m_font;
    double m_scale;
};

} // namespace

DrawnView::DrawnView(QWidget *parent)
    : Picture(parent)
    , m_make([](double) { return SpotDrawing(); })
{
}

void DrawnView::show(const Make &make)
{
    m_make = make;
    renew();
    fitSize();
}

/// So that words take the room that was reckoned for them.
double DrawnView::scale() const
{
    return QFontInfo(font()).pixelSize() / doc::DrawnWordsSize;
}

QList<PicturePoint> DrawnView::layOut(const QSizeF &size) const
{
    const double scale = this->scale();
    m_drawn = m_make(std::max(NarrowestDrawing, size.width() / scale));
    QList<PicturePoint> points;
    for (const DrawnSpot &spot : std::as_const(m_drawn.spots))
        points.append({QRectF(spot.place.topLeft() * scale, spot.place.size() * scale), spot.spoken});
    return points;
}

void DrawnView::draw(QPainter &painter) const
{
    const ScreenPiecePainter painted(painter, *this, scale());
    for (const doc::Drawn &piece : std::as_const(m_drawn.drawing.pieces))
        std::visit(painted, piece);
}

bool DrawnView::leads(int from, int to) const
{
    const QList<qsizetype> &tied = m_drawn.spots[from].leadsTo;
    return tied.isEmpty() || tied.contains(to);
}

void DrawnView::resizeEvent(QResizeEvent *event)
{
    Picture::resizeEvent(event);
    fitSize();
}

void DrawnView::changeEvent(QEvent *event)
{
    Picture::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    const int point = current();
    show(m_make);
    setCurrent(point);
}

void DrawnView::fitSize()
{
    const double height = std::max(0.0, m_drawn.drawing.size.height());
    setMinimumSize(int(std::ceil(NarrowestDrawing * scale())), int(std::ceil(height * scale())));
}

} // namespace kb
