// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

class QAction;
class QMenuBar;

namespace kb {

/// What the menus of a window offer now, those below other menus included; without what is grey or hidden.
QList<QAction *> commandsIn(const QMenuBar &menus);

} // namespace kb
