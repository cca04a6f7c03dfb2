// SPDX-License-Identifier: EUPL-1.2
#include "exchange/spreadsheet.h"

#include "exchange/csvtable.h"

#include <cmath>

namespace kb {

namespace {

constexpr QChar BetweenCells = u';';
constexpr int ExactDigits = 15;

QString plainTextOf(const SpreadsheetCell &cell)
{
    const CellValue value = heldValue(cell);
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    if (const auto *number = std::get_if<double>(&value))
        return QString::number(*number, 'g', ExactDigits);
    return safeCell(cell.text, BetweenCells);
}

} // namespace

bool isWholeNumber(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !text.isEmpty() && text.size() <= ExactDigits && std::ranges::all_of(text, isDigit);
}

CellValue heldValue(const SpreadsheetCell &cell)
{
    const auto *day = std::get_if<QDate>(&cell.value);
    const auto *number = std::get_if<double>(&cell.value);
    const bool isNothing = (day && !day->isValid()) || (number && !std::isfinite(*number));
    return isNothing ? CellValue() : cell.value;
}

Spreadsheet sheetOf(const QString &tabbed)
{
    Spreadsheet sheet;
    const QStringList lines = tabbed.split(u'\n');
    const QStringList titles = lines.first().split(u'\t');
    for (const QString &title : titles)
        sheet.columns.append({title});
    for (const QString &line : lines.mid(1)) {
        QList<SpreadsheetCell> cells;
        const QStringList texts = line.split(u'\t');
        for (const QString &text : texts)
            cells.append({text, isWholeNumber(text) ? CellValue(text.toDouble()) : CellValue()});
        sheet.rows.append(cells);
    }
    return sheet;
}

QByteArray csvOf(const Spreadsheet &sheet)
{
    QStringList line;
    for (const SpreadsheetColumn &column : sheet.columns)
        line.append(safeCell(column.title, BetweenCells));
    QByteArray csv = csvLine(line, BetweenCells);
    for (const QList<SpreadsheetCell> &row : sheet.rows) {
        line.clear();
        for (const SpreadsheetCell &cell : row)
            line.append(plainTextOf(cell));
        csv += csvLine(line, BetweenCells);
    }
    return csv;
}

} // namespace kb
