// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"

#include <QList>

class QWidget;

namespace kb {

class Workspace;

/// Asks what to change in these records, changes them as a job and one step, and says what stayed.
void changeSelection(Workspace &workspace, Kind kind, const QList<qint64> &ids, QWidget *parent);

} // namespace kb
