// SPDX-License-Identifier: EUPL-1.2
#include "exchange/odsitems.h"

#include "exchange/itemtable.h"
#include "exchange/ods.h"
#include "model/recordtypes.h"

namespace kb {

namespace {

/// Of what a column holds that is no field.
constexpr FieldKind WordsOnly = FieldKind::Text;

FieldKind fieldKindOf(const CsvColumn &column, Kind kind)
{
    const FieldInfo *field =
        column.holds == CsvColumn::Holds::Field ? recordType(kind)->field(column.field) : nullptr;
    return field ? field->kind : WordsOnly;
}

int digitsFor(const CsvColumn &column, FieldKind kind)
{
    constexpr int sentence = 50;
    constexpr int word = 18;
    const bool isTitle = column.header == QLatin1StringView("title");
    return kind == FieldKind::Memo || isTitle ? sentence : word;
}

/// A date of which only the year is known stays what it says.
SpreadsheetCell itemCell(const QString &text, FieldKind kind)
{
    const bool maySayDay = kind == FieldKind::Date || kind == FieldKind::PartialDate;
    const QDate day = maySayDay ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? SpreadsheetCell{text, day} : SpreadsheetCell{text};
}

} // namespace

Result<Spreadsheet> sheetOfItems(std::span<const Item> items)
{
    const auto table = tableOfItems(items);
    if (!table)
        return table.error();
    Spreadsheet sheet{.title = QStringLiteral("Kennisbank"), .about = {}, .columns = {}, .rows = {}};
    QList<FieldKind> kinds;
    for (const CsvColumn &column : table->columns) {
        kinds.append(fieldKindOf(column, table->kind));
        sheet.columns.append({column.header, digitsFor(column, kinds.back())});
    }
    for (const QStringList &cells : table->rows) {
        QList<SpreadsheetCell> row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.append(itemCell(cells[i], kinds.at(i)));
        sheet.rows.append(row);
    }
    return sheet;
}

Result<QByteArray> writeOds(std::span<const Item> items)
{
    const auto sheet = sheetOfItems(items);
    return sheet ? Result<QByteArray>(odsOf(*sheet)) : sheet.error();
}

bool looksLikeOds(QByteArrayView start)
{
    constexpr qsizetype firstEntry = 30; // bytes into the file; see ZipEntry
    constexpr QByteArrayView mark("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    return start.startsWith("PK") && start.size() > firstEntry && start.sliced(firstEntry).startsWith(mark);
}

} // namespace kb
