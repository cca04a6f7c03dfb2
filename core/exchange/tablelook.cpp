// SPDX-License-Identifier: EUPL-1.2
#include "exchange/tablelook.h"

#include "exchange/csvcolumns.h"

namespace kb {

namespace {

constexpr qsizetype TableLookedAt = 256 * 1024; ///< bytes
constexpr int Examples = 3;
constexpr qsizetype MaxExample = 80; ///< characters

/// The word that a mapping has for what a column holds: of our own headers the one that we would write.
QString fieldOf(const CsvColumn &column, Kind kind)
{
    if (column.holds == CsvColumn::Holds::Extra || column.holds == CsvColumn::Holds::Residue)
        return {};
    for (const CsvColumn &written : writtenColumns(kind)) {
        if (written.holds == column.holds && written.field == column.field && written.role == column.role)
            return written.header;
    }
    return {};
}

void addExamples(QList<TableLook::Column> &columns, const CsvRow &row)
{
    for (qsizetype i = 0; i < std::min(columns.size(), row.cells.size()); ++i) {
        const QString text = plainCell(row.cells[i]).simplified();
        if (!text.isEmpty() && columns[i].examples.size() < Examples)
            columns[i].examples.append(text.left(MaxExample));
    }
}

} // namespace

Result<TableLook> lookAtTable(const QByteArray &bytes, const ReadOptions &options)
{
    const QByteArrayView start = QByteArrayView(bytes).first(std::min(bytes.size(), TableLookedAt));
    TableLook look{.encoding = options.encoding.value_or(guessEncoding(start))};
    const QString text = decode(start, look.encoding).text;
    look.separator = findSeparator(text);
    CsvTable table = tableIn(text);
    const auto first = table.next();
    if (!first || first->damage || first->isBlank())
        return Error{Error::Code::Unreadable, QStringLiteral("no header row")};

    const QStringList headers = headersIn(*first);
    look.kind = options.as != Kind::None ? options.as : kindOfTable(headers, options.mapping);
    if (look.kind != Kind::Study && look.kind != Kind::KnowledgeQuestion)
        return Error{Error::Code::NotBuiltYet, QStringLiteral("tables of this kind")};
    const auto columns = columnsOf(headers, look.kind, options.mapping);
    if (!columns)
        return columns.error();
    for (const CsvColumn &column : *columns)
        look.columns.append({.header = column.header, .examples = {}, .field = fieldOf(column, look.kind)});
    look.holdsTitle = holdTitle(*columns);
    for (int rows = 0; rows < Examples; ++rows) {
        if (const auto row = table.next())
            addExamples(look.columns, *row);
    }
    return look;
}

QStringList mappableFields(Kind kind)
{
    QStringList fields;
    for (const CsvColumn &column : writtenColumns(kind)) {
        if (column.holds != CsvColumn::Holds::Residue)
            fields.append(column.header);
    }
    return fields;
}

} // namespace kb
