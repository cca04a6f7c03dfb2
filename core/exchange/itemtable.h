// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/csvrecord.h"

namespace kb {

/// Records of one kind in the columns that they need: those in which some differ from a new record.
struct ItemTable
{
    Kind kind = Kind::Study;
    QList<Item> items; ///< as they leave the bank
    QList<CsvColumn> columns;
    QList<QStringList> rows; ///< what stands in each column, per item
};

/// InvalidInput when the items are of more than one kind.
Result<ItemTable> tableOfItems(std::span<const Item> items);

} // namespace kb
