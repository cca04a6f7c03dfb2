// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace kb {

struct PlannedRecord;

/// What a record of an import holds, a line per kind of thing: who wrote it and when, by which number others
/// know it, which of its words are concepts here, and which could become one.
QStringList contentLines(const PlannedRecord &record);

} // namespace kb
