// SPDX-License-Identifier: EUPL-1.2
#include "pictures/picture.h"

#include "pictures/pictureaccessible.h"
#include "wording/colours.h"
#include "wording/focusring.h"
#include "wording/plaintext.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace kb {

namespace {

constexpr double Sideways = 2; ///< how much more it counts to lie aside than to lie far

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

Picture::Picture(QWidget *parent)
    : QWidget(parent)
{
    registerPictureAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize Picture::sizeHint() const
{
    const int side = 40 * fontMetrics().averageCharWidth();
    return {side, side};
}

void Picture::setCurrent(int point)
{
    if (point == m_current || point < 0 || point >= m_points.size())
        return;
    m_current = point;
    update();
    tellFocusedPoint(*this);
    Q_EMIT currentChanged(point);
}

void Picture::renew()
{
    m_points = layOut(size());
    m_current = -1;
    update();
    setCurrent(0);
}

int Picture::pointAt(const QPointF &place) const
{
    int found = -1;
    double closest = 0;
    for (int point = 0; point < m_points.size(); ++point) {
        const QRectF &around = m_points[point].place;
        const double distance = QLineF(around.center(), place).length();
        if (around.adjusted(-2, -2, 2, 2).contains(place) && (found < 0 || distance < closest)) {
            found = point;
            closest = distance;
        }
    }
    return found;
}

/// What lies straight ahead comes before what lies closer but aside.
int Picture::nearest(const QPointF &direction) const
{
    if (m_current < 0)
        return 0;
    const QPointF from = m_points[m_current].place.center();
    int found = m_current;
    double least = 0;
    for (int point = 0; point < m_points.size(); ++point) {
        const QPointF way = m_points[point].place.center() - from;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const double cost = ahead + Sideways * aside;
        if (ahead > 0.5 && (found == m_current || cost < least) && leads(m_current, point)) {
            found = point;
            least = cost;
        }
    }
    return found;
}

bool Picture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int point = pointAt(help->pos());
    if (point < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(m_points[point].spoken), this);
    return true;
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    draw(painter);
    if (m_current < 0)
        return;
    const QRect around =
        m_points[m_current].place.toAlignedRect().adjusted(-RingAround, -RingAround, RingAround, RingAround);
    drawFocusRing(painter, around, inkOf(hasFocus() ? Meaning::Accent : Meaning::Quiet, palette()));
}

void Picture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_points = layOut(size());
}

void Picture::keyPressEvent(QKeyEvent *event)
{
    const QPointF direction = event->modifiers() == Qt::NoModifier ? directionOf(event->key()) : QPointF();
    if (m_points.isEmpty())
        QWidget::keyPressEvent(event);
    else if (!direction.isNull())
        setCurrent(nearest(direction));
    else if (event->key() == Qt::Key_PageDown)
        setCurrent(m_current + 1);
    else if (event->key() == Qt::Key_PageUp)
        setCurrent(m_current - 1);
    else if (event->key() == Qt::Key_Home)
        setCurrent(0);
    else if (event->key() == Qt::Key_End)
        setCurrent(int(m_points.size()) - 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened(m_current);
    else
        QWidget::keyPressEvent(event);
}

void Picture::mousePressEvent(QMouseEvent *event)
{
    const int point = pointAt(event->position());
    setCurrent(point);
    QWidget::mousePressEvent(event);
    if (point >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT pressed(point);
}

void Picture::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int point = pointAt(event->position()); point >= 0)
        Q_EMIT opened(point);
}

void Picture::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        setCurrent(pointAt(event->pos()));
    if (m_current < 0)
        return;
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT menuAsked(isMouse ? event->globalPos()
                             : mapToGlobal(m_points[m_current].place.center().toPoint()));
}

} // namespace kb
