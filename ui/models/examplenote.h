// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordhead.h"
#include "models/column.h"

#include <array>

namespace kb {

/// Whether a list is of a bank with invented records, which say so where they are named.
enum class ListOf { OwnRecords, ExampleRecords };

/// The word "example" for an invented record; empty for another.
QString exampleNote(const RecordHead &record);

/// The same columns, of which the first has the note, or another that names the record.
template <typename Record, size_t Count>
constexpr std::array<Column<Record>, Count> withExampleNote(std::array<Column<Record>, Count> columns,
                                                            size_t named = 0)
{
    columns[named].note = [](const Record &record) { return exampleNote(record); };
    return columns;
}

} // namespace kb
