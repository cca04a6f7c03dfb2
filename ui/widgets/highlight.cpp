// SPDX-License-Identifier: EUPL-1.2
#include "widgets/highlight.h"

#include "wording/colours.h"
#include "wording/focusring.h"

#include <QEvent>
#include <QPainter>

namespace kb {

Highlight::Highlight(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void Highlight::pointAt(QWidget *target)
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = target;
    if (m_target)
        m_target->installEventFilter(this);
    follow();
}

bool Highlight::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Highlight::follow()
{
    const bool isThere = m_target && m_target->isVisible();
    setVisible(isThere);
    if (!isThere)
        return;
    setGeometry(QRect(m_target->mapTo(parentWidget(), QPoint()), m_target->size()));
    raise();
}

void Highlight::paintEvent(QPaintEvent *)
{
    constexpr int thickness = 3; // rings within each other: seen from further than the one of the keyboard
    QPainter painter(this);
    for (int ring = 0; ring < thickness; ++ring)
        drawFocusRing(painter, rect().adjusted(ring, ring, -ring, -ring), inkOf(Meaning::Accent, palette()));
}

} // namespace kb
