// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/kind.h"

#include <QList>

class QWidget;

namespace kb {

class Workspace;

/// Lets one of two persons, or of two institutes, go into the other; of one that is chosen it asks first
/// which other one is the same. It asks over `parent`, a moment later, and not when that is gone by then.
void mergeRecords(Workspace &workspace, Kind kind, const QList<Uid> &chosen, QWidget *parent);

} // namespace kb
