// SPDX-License-Identifier: EUPL-1.2
#include "widgets/focusdoor.h"

#include <QEvent>
#include <QWidget>

namespace kb {

namespace {

/// Not so a part that only waits for its window to be shown.
bool isPutAway(const QWidget &widget)
{
    return widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

} // namespace

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
    bool isOpen = m_part.isEnabledTo(&m_whole);
    for (const QWidget *widget = &m_part; widget && widget != &m_whole; widget = widget->parentWidget())
        isOpen = isOpen && !isPutAway(*widget);
    m_whole.setFocusProxy(isOpen ? &m_part : nullptr);
}

} // namespace kb
