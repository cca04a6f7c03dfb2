// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

class QAction;
class QToolButton;
class QWidget;

namespace kb {

class FlowLayout;

/// A button for an action that the Tab key reaches, with its icon where it has one; away while the action is
/// not visible. The parent owns it.
QToolButton *actionButton(QAction *action, QWidget *parent);

/// Such buttons side by side, on more rows where there is no room.
FlowLayout *actionRow(const QList<QAction *> &actions, QWidget *parent);

} // namespace kb
