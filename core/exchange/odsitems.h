// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/format.h"
#include "exchange/spreadsheet.h"

namespace kb {

/// Studies or knowledge questions as a table: the columns of CSV, without the one that only our own reader
/// understands. InvalidInput when the items are of more than one kind.
Result<Spreadsheet> sheetOfItems(std::span<const Item> items);

/// The same as a file. There is no reader of it yet.
Result<QByteArray> writeOds(std::span<const Item> items);
bool looksLikeOds(QByteArrayView start);

} // namespace kb
