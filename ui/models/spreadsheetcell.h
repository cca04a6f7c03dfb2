// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/spreadsheet.h"
#include "models/column.h"

namespace kb {

/// What a spreadsheet gets of a cell: the words of the list, and the day or the number that they say.
template <typename Record> SpreadsheetCell spreadsheetCell(const Column<Record> &column, const Record &record)
{
    SpreadsheetCell cell{column.value(record).toString().simplified()};
    if (const QDate day = column.day ? column.day(record) : QDate(); day.isValid())
        cell.value = day;
    else if (column.align == Align::End && isWholeNumber(cell.text))
        cell.value = cell.text.toDouble();
    return cell;
}

} // namespace kb
