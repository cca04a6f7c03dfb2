// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

class QWidget;

namespace kb {

/// Puts the keyboard in the pane that many places after the one that has it, round and round.
void stepPane(const QList<QWidget *> &panes, int by);

} // namespace kb
