// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv.h"

#include "exchange/csvrecord.h"
#include "exchange/textbatch.h"

namespace kb {

namespace {

/// The table below an optional line that names the separator.
CsvTable tableOf(QStringView text)
{
    CsvTable table(text, findSeparator(text));
    if (namesItsSeparator(text))
        table.next();
    return table;
}

QStringList headersOf(const CsvRow &row)
{
    QStringList headers;
    for (const QString &cell : row.cells) {
        const QString header = plainCell(cell).simplified();
        headers.append(header.isEmpty() ? QStringLiteral("column-%1").arg(headers.size() + 1) : header);
    }
    return headers;
}

void remarkUnknownHeaders(Batch &batch, std::span<const CsvColumn> columns, int line)
{
    for (const CsvColumn &column : columns) {
        if (column.holds == CsvColumn::Holds::Extra)
            batch.remarks.append({Remark::Code::KeptAsExtra, column.header, line});
    }
}

} // namespace

Result<Batch> readCsv(const QByteArray &bytes, const ReadOptions &options)
{
    auto [text, batch] = openText(QLatin1StringView("csv"), bytes, options);
    CsvTable table = tableOf(text);
    const auto first = table.next();
    if (!first || first->damage || first->isBlank())
        return Error{Error::Code::Unreadable, QStringLiteral("no header row")};

    const QStringList headers = headersOf(*first);
    const Kind kind = options.as != Kind::None ? options.as : kindOfTable(headers, options.mapping);
    if (kind != Kind::Study && kind != Kind::KnowledgeQuestion)
        return Error{Error::Code::NotBuiltYet, QStringLiteral("tables of this kind")};
    const auto columns = columnsOf(headers, kind, options.mapping);
    if (!columns)
        return columns.error();
    remarkUnknownHeaders(batch, *columns, first->line);
    while (const auto row = table.next()) {
        if (!row->isBlank() || row->damage)
            add(batch, recordFrom(*row, *columns, kind));
    }
    return batch;
}

bool looksLikeCsv(QByteArrayView start)
{
    const QString text = decode(start, guessEncoding(start)).text;
    CsvTable table = tableOf(text);
    const auto first = table.next();
    return first && !first->damage && looksLikeHeaders(headersOf(*first));
}

} // namespace kb
