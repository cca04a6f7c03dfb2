// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv.h"

#include "exchange/csvrecord.h"
#include "exchange/textbatch.h"

namespace kb {

namespace {

constexpr qsizetype MaxShown = 200; ///< characters of headers in a message

/// The headers for a message; nothing of what is no text at all.
QString shown(const QStringList &headers)
{
    const QString text = headers.join(QStringLiteral(", ")).left(MaxShown);
    const bool isText =
        std::ranges::all_of(text, [](QChar c) { return c.isPrint() && c != QChar::ReplacementCharacter; });
    return isText ? text : QString();
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
    CsvTable table = tableIn(text);
    const auto first = table.next();
    if (!first || first->damage || first->isBlank())
        return Error{Error::Code::Unreadable, QStringLiteral("no header row")};

    const QStringList headers = headersIn(*first);
    const Kind kind = options.as != Kind::None ? options.as : kindOfTable(headers, options.mapping);
    if (kind != Kind::Study && kind != Kind::KnowledgeQuestion)
        return Error{Error::Code::NotBuiltYet, QStringLiteral("tables of this kind")};
    const auto columns = columnsOf(headers, kind, options.mapping);
    if (!columns)
        return columns.error();
    if (!holdTitle(*columns))
        return Error{Error::Code::Unreadable, shown(headers)};
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
    CsvTable table = tableIn(text);
    const auto first = table.next();
    return first && !first->damage && looksLikeHeaders(headersIn(*first));
}

} // namespace kb
