// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/listlevel.h"
#include "models/column.h"

#include <span>

namespace kb {

/// Counts what a row of these columns names: what the line is or is about, and what their texts name beside
/// that. A column that is not in the table keeps nobody from it.
template <typename Line>
void countRow(ListLevel &level, const Line &line, std::span<const Column<Line>> columns,
              const QList<int> &sections)
{
    level.add(line);
    for (const int section : sections) {
        if (const auto names = columns[size_t(section)].names)
            level.addNamed(names(line));
    }
}

} // namespace kb
