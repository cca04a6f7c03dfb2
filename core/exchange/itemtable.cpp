// SPDX-License-Identifier: EUPL-1.2
#include "exchange/itemtable.h"

#include "exchange/residue.h"

namespace kb {

namespace {

/// As it leaves the bank, but with its owner: a table of questions says whose they are.
Item outside(const Item &item)
{
    Item leaving = travelling(item);
    leaving.references.unitCode = item.references.unitCode;
    leaving.references.unitName = item.references.unitName;
    return leaving;
}

bool isAlwaysWritten(const CsvColumn &column)
{
    for (const char *field : {"title", "text", "type", "status", "language"}) {
        if (column.field == QLatin1StringView(field))
            return true;
    }
    return false;
}

/// The columns in which some item differs from a new record, and one for each header of extra values that is
/// not the header of another column.
QList<CsvColumn> neededColumns(std::span<const Item> items, Kind kind)
{
    const Item empty = kind == Kind::Study ? Item{Study{}} : Item{KnowledgeQuestion{}};
    const QList<CsvColumn> possible = writtenColumns(kind);
    const QStringList emptyCells = cellsOf(empty, possible);
    QList<bool> isNeeded(possible.size(), false);
    QStringList extraHeaders;
    for (const Item &item : items) {
        const QStringList cells = cellsOf(item, possible);
        for (qsizetype i = 0; i < cells.size(); ++i)
            isNeeded[i] = isNeeded[i] || cells[i] != emptyCells[i];
        std::visit([&](const auto &record) { extraHeaders += record.extra.keys(); }, item.record);
    }
    QList<CsvColumn> needed;
    for (qsizetype i = 0; i < possible.size(); ++i) {
        if (isNeeded[i] || isAlwaysWritten(possible[i]))
            needed.append(possible[i]);
    }
    extraHeaders.removeDuplicates();
    for (const QString &header : extraHeaders) {
        const auto column = columnsOf({header}, kind, {});
        if (column && column->front().holds == CsvColumn::Holds::Extra && header == header.simplified())
            needed.append(column->front());
    }
    return needed;
}

} // namespace

Result<ItemTable> tableOfItems(std::span<const Item> items)
{
    ItemTable table;
    table.kind = items.empty() ? Kind::Study : kindOf(items.front());
    for (const Item &item : items) {
        if (kindOf(item) != table.kind)
            return Error{Error::Code::InvalidInput, QStringLiteral("a table holds records of one kind")};
        table.items.append(outside(item));
    }
    table.columns = neededColumns(table.items, table.kind);
    for (const Item &item : std::as_const(table.items))
        table.rows.append(cellsOf(item, table.columns));
    return table;
}

} // namespace kb
