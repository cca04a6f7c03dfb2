// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/csvcolumns.h"
#include "exchange/csvtable.h"

namespace kb {

/// The record that a row describes.
IncomingOrSkipped recordFrom(const CsvRow &row, std::span<const CsvColumn> columns, Kind kind);

/// What stands in each column for the item; the columns of extra values hold the joined values of their
/// header.
QStringList cellsOf(const Item &item, std::span<const CsvColumn> columns);

} // namespace kb
