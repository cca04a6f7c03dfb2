// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/overlap.h"

#include <functional>

namespace kb::overlap {

/// The order of the overlap report (spec 05, 5.4): level, then urgent ones by date, then what can still be
/// influenced, then score; equals by code of the two records.
void sortForReport(QList<Overlap> &overlaps, const std::function<QString(const Uid &)> &codeOf);

} // namespace kb::overlap
