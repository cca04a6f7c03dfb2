// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"

#include <QList>

class QWidget;

namespace kb {

class Workspace;

/// Asks for a file and a format, and writes the records there as a job.
void exportToFile(Workspace &workspace, Kind kind, const QList<qint64> &ids, QWidget *parent);

} // namespace kb
