// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv.h"
#include "exchange/csvrecord.h"
#include "exchange/residue.h"

namespace kb {

namespace {

constexpr QChar Separator = u';';

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
    return safe.join(Separator).toUtf8() + "\r\n";
}

} // namespace

Result<QByteArray> writeCsv(std::span<const Item> items)
{
    const Kind kind = items.empty() ? Kind::Study : kindOf(items.front());
    QList<Item> leaving;
    for (const Item &item : items) {
        if (kindOf(item) != kind)
            return Error{Error::Code::InvalidInput, QStringLiteral("a table holds records of one kind")};
        leaving.append(outside(item));
    }
    const QList<CsvColumn> columns = neededColumns(leaving, kind);
    QList<QStringList> rows;
    bool hasResidue = false;
    for (const Item &item : leaving) {
        QStringList cells = cellsOf(item, columns);
        cells.append(residueCell(item, cells, columns, kind));
        hasResidue = hasResidue || !cells.back().isEmpty();
        rows.append(cells);
    }

    QStringList headers;
    for (const CsvColumn &column : columns)
        headers.append(column.header);
    QByteArray csv = lineOf(hasResidue ? headers + QStringList(QStringLiteral("kennisbank")) : headers);
    for (const QStringList &cells : rows)
        csv += lineOf(hasResidue ? cells : cells.first(cells.size() - 1));
    return csv;
}

} // namespace kb
