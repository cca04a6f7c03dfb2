// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv.h"
#include "exchange/itemtable.h"
#include "exchange/residue.h"

namespace kb {

namespace {

constexpr QChar Separator = u';';

/// What reading the cells would miss of the item.
QString residueCell(const Item &item, const QStringList &cells, std::span<const CsvColumn> columns, Kind kind)
{
    const IncomingOrSkipped read = recordFrom({.cells = cells}, columns, kind);
    const Incoming *understood = std::get_if<Incoming>(&read);
    const QJsonObject residue = residueOf(item, understood ? Item(*understood) : Item());
    return residue.isEmpty() ? QString() : QString::fromUtf8(balancedJson(residue));
}

QByteArray lineOf(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe.append(safeCell(cell, Separator));
    return csvLine(safe, Separator);
}

} // namespace

Result<QByteArray> writeCsv(std::span<const Item> items)
{
    auto table = tableOfItems(items);
    if (!table)
        return table.error();
    bool hasResidue = false;
    for (qsizetype i = 0; i < table->rows.size(); ++i) {
        QStringList &cells = table->rows[i];
        cells.append(residueCell(table->items.at(i), cells, table->columns, table->kind));
        hasResidue = hasResidue || !cells.back().isEmpty();
    }

    QStringList headers;
    for (const CsvColumn &column : std::as_const(table->columns))
        headers.append(column.header);
    QByteArray csv = lineOf(hasResidue ? headers + QStringList(QStringLiteral("kennisbank")) : headers);
    for (const QStringList &cells : std::as_const(table->rows))
        csv += lineOf(hasResidue ? cells : cells.first(cells.size() - 1));
    return csv;
}

} // namespace kb
