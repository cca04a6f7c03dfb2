// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

#include <variant>

namespace kb {

/// None, a day or a number.
using CellValue = std::variant<std::monostate, QDate, double>;

/// The words of a cell and, where these say a day or a number, that too: so that whoever opens the file can
/// sort it and reckon with it.
struct SpreadsheetCell
{
    QString text;
    CellValue value = {};

    bool operator==(const SpreadsheetCell &) const = default;
};

/// What a file can hold of it: a day that does not exist and a number without end are words only.
CellValue heldValue(const SpreadsheetCell &cell);

/// Digits and nothing else; not a code with more of them than a spreadsheet reckons with.
bool isWholeNumber(const QString &text);

struct SpreadsheetColumn
{
    QString title;
    int width = 12; ///< in digits
};

/// A table that leaves the program for people to work with: plain values, written as CSV or as an
/// OpenDocument spreadsheet.
struct Spreadsheet
{
    QString title;
    QStringList about;                          ///< what it is of, above it on paper: the filter, the unit
    QString sharing;                            ///< who may see it, in words: at the foot of paper
    QString language = QStringLiteral("nl-NL"); ///< BCP 47
    QList<SpreadsheetColumn> columns;
    QList<QList<SpreadsheetCell>> rows;
};

/// What is copied as a table: a line for each row, tabs between its cells, and the titles of the columns
/// first.
Spreadsheet sheetOf(const QString &tabbed);

/// UTF-8, semicolons, a header row and ISO dates; no cell is a formula.
QByteArray csvOf(const Spreadsheet &sheet);

} // namespace kb
