// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csvtable.h"

#include "exchange/limits.h"

#include <QRegularExpression>

namespace kb {

namespace {

constexpr int SampleRows = 30;
constexpr QStringView SeparatorLine = u"sep=";

/// How evenly a separator cuts the first rows: the part of them with as many cells as the first; none for a
/// separator that does not cut the first row.
double evenness(QStringView text, QChar separator)
{
    CsvTable table(text, separator);
    const auto header = table.next();
    if (!header || header->cells.size() < 2)
        return 0;
    int rows = 1;
    int even = 1;
    while (rows < SampleRows) {
        const auto row = table.next();
        if (!row)
            break;
        ++rows;
        even += row->cells.size() == header->cells.size();
    }
    return double(even) / rows;
}

/// A spreadsheet would calculate these (OWASP, CSV injection).
bool beginsLikeFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

bool isNumber(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^[+-]?\d[\d.,]*$)"));
    return shape.match(text).hasMatch();
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return text;
}

} // namespace

bool CsvRow::isBlank() const
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

std::optional<CsvRow> CsvTable::next()
{
    if (m_at >= m_text.size())
        return std::nullopt;
    CsvRow row{.line = ++m_line};
    const qsizetype begin = m_at;
    m_mayQuotesSpanLines = m_patience > 0;
    while (readCell(row)) {
    }
    if (m_at - begin > MaxLine)
        row.damage = Skipped{Skipped::Reason::LineTooLarge, {}, row.line};
    passLineEnd();
    return row;
}

/// Whether another cell follows in the row.
bool CsvTable::readCell(CsvRow &row)
{
    QString cell;
    const qsizetype begin = m_at;
    const int line = m_line;
    if (m_at < m_text.size() && m_text[m_at] == u'"' && !readQuoted(cell)) {
        row.damage = Skipped{Skipped::Reason::Unclosed, {}, row.line};
        m_mayQuotesSpanLines = false;
        m_patience -= m_at - begin;
        m_at = begin;
        m_line = line;
        cell.clear();
    }
    readPlain(cell);
    if (cell.size() > MaxField)
        row.damage = Skipped{Skipped::Reason::FieldTooLarge, QString::number(row.cells.size() + 1), row.line};
    row.cells.append(cell.size() > MaxField ? QString() : cell);
    if (m_at >= m_text.size() || m_text[m_at] != m_separator)
        return false;
    ++m_at;
    return true;
}

/// From quote to quote; false when it does not close. A quote that closes on another line must end its cell:
/// one in the middle of a cell belongs to that cell, and ours never closed.
bool CsvTable::readQuoted(QString &cell)
{
    const int line = m_line;
    while (true) {
        const qsizetype close = m_text.indexOf(u'"', m_at + 1);
        const QStringView inside = m_text.sliced(m_at + 1, (close < 0 ? m_text.size() : close) - m_at - 1);
        m_at = close < 0 ? m_text.size() : close + 1;
        if (close < 0 || (!m_mayQuotesSpanLines && inside.contains(u'\n')))
            return false;
        m_line += int(inside.count(u'\n'));
        cell += inside;
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return m_line == line || isAtCellEnd();
        cell += u'"';
    }
}

void CsvTable::readPlain(QString &cell)
{
    const qsizetype begin = m_at;
    while (!isAtCellEnd())
        ++m_at;
    cell += m_text.sliced(begin, m_at - begin);
}

bool CsvTable::isAtLineEnd() const
{
    return m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
}

bool CsvTable::isAtCellEnd() const
{
    return m_at >= m_text.size() || m_text[m_at] == m_separator || isAtLineEnd();
}

void CsvTable::passLineEnd()
{
    if (m_at >= m_text.size())
        return;
    const bool isPair = m_text.sliced(m_at).startsWith(u"\r\n");
    m_at += isPair ? 2 : 1;
}

CsvTable tableIn(QStringView text)
{
    CsvTable table(text, findSeparator(text));
    if (namesItsSeparator(text))
        table.next();
    return table;
}

QChar findSeparator(QStringView text)
{
    if (namesItsSeparator(text))
        return text[SeparatorLine.size()];
    static constexpr QStringView candidates = u";,\t|";
    const QStringView sample = text.first(std::min(text.size(), MaxField));
    return *std::ranges::max_element(candidates, {},
                                     [&](QChar separator) { return evenness(sample, separator); });
}

bool namesItsSeparator(QStringView text)
{
    return text.startsWith(SeparatorLine) && text.size() > SeparatorLine.size();
}

QString safeCell(const QString &text, QChar separator)
{
    QString cell = text;
    if (beginsLikeFormula(withoutApostrophes(text)) && !isNumber(text))
        cell.prepend(u'\'');
    const bool needsQuotes = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') ||
                             cell.contains(u'\r') || cell.trimmed() != cell;
    if (!needsQuotes)
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString plainCell(const QString &cell)
{
    const bool isProtected = cell.startsWith(u'\'') && beginsLikeFormula(withoutApostrophes(cell));
    return isProtected ? cell.sliced(1) : cell;
}

QByteArray csvLine(const QStringList &safeCells, QChar separator)
{
    return safeCells.join(separator).toUtf8() + "\r\n";
}

} // namespace kb
