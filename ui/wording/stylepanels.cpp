// SPDX-License-Identifier: EUPL-1.2
#include "wording/stylepanels.h"

#include "wording/focusring.h"
#include "wording/markshape.h"

#include <QPainter>
#include <QStyleOption>

namespace kb {

namespace {

constexpr qreal Radius = 4;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// A rounded surface whose line lies inside the rectangle, on whole pixels.
void drawSurface(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line,
                 qreal width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), Radius, Radius);
    painter.restore();
}

QColor lineOf(const QStyleOption &option)
{
    return option.palette.color(has(option, QStyle::State_Enabled) ? QPalette::Dark : QPalette::Mid);
}

/// What cannot be used lies in the window.
QColor groundOf(const QStyleOption &option)
{
    return option.palette.color(has(option, QStyle::State_Enabled) ? QPalette::Base : QPalette::Window);
}

QColor accentOf(const QStyleOption &option)
{
    return option.palette.color(QPalette::Active, QPalette::Highlight);
}

/// Around a fill of the accent: in the dark that fill alone is not seen well.
QColor accentLineOf(const QStyleOption &option)
{
    return option.palette.color(QPalette::Active, QPalette::Link);
}

/// A button that is on or held down has an edge of its own: its fill alone is not seen well.
QColor edgeOf(const QStyleOption &option, ButtonKind kind, bool isPressed)
{
    if (isPressed && has(option, QStyle::State_Enabled))
        return accentLineOf(option);
    return kind == ButtonKind::Flat ? QColor() : lineOf(option);
}

/// Degrees from an arrow down.
qreal turnOf(Qt::ArrowType direction)
{
    switch (direction) {
    case Qt::UpArrow:
        return 180;
    case Qt::LeftArrow:
        return 90;
    case Qt::RightArrow:
        return -90;
    default:
        return 0;
    }
}

} // namespace

void drawFieldPanel(QPainter &painter, const QStyleOption &option)
{
    const bool isFocused = has(option, QStyle::State_HasFocus);
    const QColor line = isFocused ? accentLineOf(option) : lineOf(option);
    drawSurface(painter, option.rect, groundOf(option), line, isFocused ? 2 : 1);
}

void drawReadPanel(QPainter &painter, const QStyleOption &option)
{
    const QRect &rect = option.rect;
    const QColor ground = option.palette.color(QPalette::Window);
    if (has(option, QStyle::State_HasFocus))
        return drawSurface(painter, rect, ground, accentLineOf(option), 2);
    painter.fillRect(rect, ground);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), option.palette.color(QPalette::Mid));
}

void drawButtonPanel(QPainter &painter, const QStyleOption &option, ButtonKind kind)
{
    const bool isPressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (kind == ButtonKind::Default && isEnabled) {
        const QColor accent = accentOf(option);
        drawSurface(painter, option.rect, isPressed ? accent.darker(120) : accent, accentLineOf(option));
        return;
    }
    const bool isHovered = isEnabled && has(option, QStyle::State_MouseOver);
    if (kind == ButtonKind::Flat && !isPressed && !isHovered)
        return;
    const QColor fill = option.palette.color(isPressed   ? QPalette::Midlight
                                             : isHovered ? QPalette::Button
                                                         : QPalette::Base);
    drawSurface(painter, option.rect, fill, edgeOf(option, kind, isPressed));
}

void drawTick(QPainter &painter, const QStyleOption &option, TickKind kind)
{
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool isFilled = isOn && has(option, QStyle::State_Enabled);
    const QColor fill = isFilled ? accentOf(option) : groundOf(option);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = kind == TickKind::Circle ? box.width() / 2 : 3;
    const auto role = isFilled ? QPalette::HighlightedText : QPalette::PlaceholderText;
    const QColor ink = option.palette.color(QPalette::Active, role);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(isFilled ? accentLineOf(option) : lineOf(option));
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
    if (has(option, QStyle::State_NoChange))
        drawShape(painter, box, Shape::Bar, ink);
    else if (isOn)
        drawShape(painter, box, kind == TickKind::Circle ? Shape::Dot : Shape::Tick, ink);
}

void drawChevron(QPainter &painter, const QStyleOption &option, Qt::ArrowType direction)
{
    const qreal half = std::max(3.0, std::min(option.rect.width(), 2 * option.rect.height()) / 5.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(option.rect).center());
    painter.rotate(turnOf(direction));
    painter.setPen(
        QPen(option.palette.color(QPalette::WindowText), 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)});
    painter.restore();
}

void drawHeaderPanel(QPainter &painter, const QStyleOption &option)
{
    const QRect &rect = option.rect;
    const bool isHovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter.fillRect(rect, option.palette.color(isHovered ? QPalette::Button : QPalette::Base));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), option.palette.color(QPalette::Mid));
}

void drawTabPanel(QPainter &painter, const QStyleOption &option)
{
    const QRect &rect = option.rect;
    if (has(option, QStyle::State_Selected))
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2),
                         option.palette.color(QPalette::Active, QPalette::Link));
    else if (has(option, QStyle::State_MouseOver))
        painter.fillRect(rect.adjusted(0, 0, 0, -2), option.palette.color(QPalette::Button));
}

void drawTrack(QPainter &painter, const QStyleOption &option)
{
    drawSurface(painter, option.rect, option.palette.color(QPalette::Button), {});
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const qint64 whole = qint64(option.maximum) - option.minimum;
    if (whole <= 0)
        return;
    QRect done = option.rect;
    done.setWidth(int(option.rect.width() * (qint64(option.progress) - option.minimum) / whole));
    drawSurface(painter, QStyle::visualRect(option.direction, option.rect, done), accentOf(option), {});
}

} // namespace kb
