// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace kb {

class Workspace;

/// Asks for a file, and writes these events there for a calendar program.
void saveCalendar(Workspace &workspace, const QList<qint64> &events, QWidget *parent);

/// Asks for a calendar file and imports its events.
void chooseCalendar(Workspace &workspace, QWidget *parent);
/// Imports the events of a file as one step, and says what became of them.
void importCalendar(Workspace &workspace, const QString &path, QWidget *parent);

} // namespace kb
