// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/networklayout.h"

namespace kb {

/// Where nodes come to rest that push each other away while lines and groups pull them together, in a plane
/// of no particular size. There is no chance in it.
QList<QPointF> settledNodes(const QList<int> &groups, const QList<NetworkLine> &lines);

} // namespace kb
