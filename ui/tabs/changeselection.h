// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"

#include <QList>

class QWidget;

namespace kb {

class Workspace;
struct BulkChange;

/// Asks what to change in these records, changes them as a job and one step, and says what stayed.
void changeSelection(Workspace &workspace, Kind kind, const QList<qint64> &ids, QWidget *parent);

/// Makes this change to all of them, as one step beside the window, and says how it went.
void changeAll(Workspace &workspace, Kind kind, const QList<qint64> &ids, const BulkChange &change,
               QWidget *parent);

} // namespace kb
