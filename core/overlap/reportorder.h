// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/overlap.h"

#include <functional>

namespace kb::overlap {

/// Where a pair stands in the overlap report (spec 05, 5.4), as a text to sort by: level, then urgent ones by
/// date, then what can still be influenced, then score; equals by code of the two records.
QString placeInReport(const Overlap &overlap, const QString &codeA, const QString &codeB);

void sortForReport(QList<Overlap> &overlaps, const std::function<QString(const Uid &)> &codeOf);

} // namespace kb::overlap
