// SPDX-License-Identifier: EUPL-1.2
#include "editors/panelwatch.h"

#include <QEvent>

namespace kb {

PanelWatch::PanelWatch(QWidget &panel)
    : QObject(&panel)
{
    panel.installEventFilter(this);
}

bool PanelWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

} // namespace kb
