// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/overlap.h"

#include <functional>
#include <stop_token>

namespace kb::overlap {

/// Where a pair stands in the overlap report (spec 05, 5.4), as a text to sort by: level, then urgent ones by
/// date, then what can still be influenced, then score; equals by code of the two records.
QString placeInReport(const Overlap &overlap, const QString &codeA, const QString &codeB);

/// On all cores, so several threads ask for codes. In no order when it was asked to stop.
void sortForReport(QList<Overlap> &overlaps, const std::function<QString(const Uid &)> &codeOf,
                   const std::stop_token &stop = {});

} // namespace kb::overlap
