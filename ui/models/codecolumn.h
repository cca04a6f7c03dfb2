// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/column.h"
#include "models/ownermark.h"

namespace kb {

/// The code of a record, with a lock where it belongs to another unit: the first column of most lists. A line
/// has refcode, ownerCode and isOurs.
template <typename Line>
inline constexpr Column<Line> CodeColumn{.key = "code",
                                         .title = QT_TRANSLATE_NOOP("Columns", "Code"),
                                         .value = [](const Line &line) -> QVariant { return line.refcode; },
                                         .tooltip = [](const Line &line) { return ownerText(line); },
                                         .mark = [](const Line &line) { return ownerMark(line); },
                                         .width = 19, // of the longest code with a lock
                                         .cut = Cut::Never};

} // namespace kb
