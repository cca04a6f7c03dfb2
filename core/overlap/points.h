// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

namespace kb::overlap {

/// Whole points for each part that add up to `total`: each is rounded down, and the points left go to the
/// largest remainders; of equals the first.
QList<int> wholePoints(const QList<double> &parts, int total);

} // namespace kb::overlap
