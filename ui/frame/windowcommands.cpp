// SPDX-License-Identifier: EUPL-1.2
#include "frame/windowcommands.h"

#include <QMenu>
#include <QMenuBar>

namespace kb {

namespace {

void collectCommands(QList<QAction *> &commands, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
            continue;
        if (const QMenu *menu = action->menu())
            collectCommands(commands, menu->actions());
        else if (!commands.contains(action))
            commands.append(action);
    }
}

} // namespace

QList<QAction *> commandsIn(const QMenuBar &menus)
{
    QList<QAction *> commands;
    collectCommands(commands, menus.actions());
    return commands;
}

} // namespace kb
