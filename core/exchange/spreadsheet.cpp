// SPDX-License-Identifier: EUPL-1.2
#include "exchange/spreadsheet.h"

#include "exchange/csvtable.h"

namespace kb {

namespace {

constexpr QChar BetweenCells = u';';
constexpr int ExactDigits = 15;

QString plainTextOf(const SpreadsheetCell &cell)
{
    if (const auto *day = std::get_if<QDate>(&cell.value))
        return day->toString(Qt::ISODate);
    if (const auto *number = std::get_if<double>(&cell.value))
        return QString::number(*number, 'g', ExactDigits);
    return safeCell(cell.text, BetweenCells);
}

} // namespace

bool isWholeNumber(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !text.isEmpty() && text.size() <= ExactDigits && std::ranges::all_of(text, isDigit);
}

QByteArray csvOf(const Spreadsheet &sheet)
{
    QStringList line;
    for (const SpreadsheetColumn &column : sheet.columns)
        line.append(safeCell(column.title, BetweenCells));
    QByteArray csv = line.join(BetweenCells).toUtf8() + "\r\n";
    for (const QList<SpreadsheetCell> &row : sheet.rows) {
        line.clear();
        for (const SpreadsheetCell &cell : row)
            line.append(plainTextOf(cell));
        csv += line.join(BetweenCells).toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace kb
