// SPDX-License-Identifier: EUPL-1.2
#include "widgets/focusdoor.h"

#include <QEvent>
#include <QWidget>

namespace kb {

FocusDoor::FocusDoor(QWidget &whole, QWidget &part)
    : QObject(&whole)
    , m_whole(whole)
    , m_part(part)
{
    for (QWidget *widget = &part; widget && widget != &whole; widget = widget->parentWidget())
        widget->installEventFilter(this);
    follow();
}

bool FocusDoor::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::HideToParent || type == QEvent::ShowToParent || type == QEvent::EnabledChange)
        follow();
    return QObject::eventFilter(watched, event);
}

void FocusDoor::follow()
{
    const bool isOpen = m_part.isVisibleTo(&m_whole) && m_part.isEnabledTo(&m_whole);
    m_whole.setFocusProxy(isOpen ? &m_part : nullptr);
}

} // namespace kb
