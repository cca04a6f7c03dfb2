// SPDX-License-Identifier: EUPL-1.2
#include "frame/panes.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace kb {

namespace {

/// The first place in the pane where Tab would stop.
void focusInto(QWidget &pane)
{
    QWidget *place = &pane;
    do {
        if (place->focusPolicy() & Qt::TabFocus && place->isVisible() && place->isEnabled())
            return place->setFocus(Qt::TabFocusReason);
        place = place->nextInFocusChain();
    } while (pane.isAncestorOf(place));
}

} // namespace

void stepPane(const QList<QWidget *> &panes, int by)
{
    const QWidget *now = QApplication::focusWidget();
    const auto holds = [now](const QWidget *pane) { return pane == now || pane->isAncestorOf(now); };
    const auto found = std::ranges::find_if(panes, holds);
    const auto from = found == panes.end() ? 0 : found - panes.begin();
    focusInto(*panes[(from + by + panes.size()) % panes.size()]);
}

} // namespace kb
