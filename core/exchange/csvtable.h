// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/item.h"

namespace kb {

struct CsvRow
{
    QStringList cells;
    int line = 0;                  ///< where it begins, from 1
    std::optional<Skipped> damage; ///< why it cannot be read, if so

    bool isBlank() const;
};

/// Cuts a text into rows of cells: cells in double quotes may hold separators, line ends and doubled quotes.
/// In a row with a quote that never closes, cells must close on their own line, so that the rest can still be
/// read; after a file full of such rows that holds for all. Takes linear time.
class CsvTable
{
public:
    /// The text must live as long as the table.
    CsvTable(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
        , m_patience(text.size() * 4)
    {
    }

    std::optional<CsvRow> next();

private:
    bool readCell(CsvRow &row);
    bool readQuoted(QString &cell);
    void readPlain(QString &cell);
    bool isAtLineEnd() const;
    bool isAtCellEnd() const;
    void passLineEnd();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_patience; ///< characters that may still be looked through for quotes that do not close
    int m_line = 0;
    bool m_mayQuotesSpanLines = true;
};

/// The table below an optional line that names the separator.
CsvTable tableIn(QStringView text);

/// Semicolon, comma, tab or bar: the one that cuts the first rows most evenly, unless the file says it.
QChar findSeparator(QStringView text);
/// Whether the first line is `sep=;`, as spreadsheets write it.
bool namesItsSeparator(QStringView text);

/// A cell as it is written: quoted where needed, and with an apostrophe before what a spreadsheet would take
/// for a formula. plainCell() takes that away again.
QString safeCell(const QString &text, QChar separator);
QString plainCell(const QString &cell);

/// A line of such cells.
QByteArray csvLine(const QStringList &safeCells, QChar separator);

} // namespace kb
