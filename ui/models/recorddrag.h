// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/kind.h"

class QMimeData;

namespace kb {

/// Records that are dragged with the mouse from one list to another, for the caller to take over.
QMimeData *dragOf(Kind kind, const QList<Uid> &records);

/// Those of that kind that are being dragged; none when something else is.
QList<Uid> draggedRecords(const QMimeData &dragged, Kind kind);

/// Whether records of any kind are.
bool holdsRecords(const QMimeData &dragged);

} // namespace kb
