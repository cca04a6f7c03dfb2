// SPDX-License-Identifier: EUPL-1.2
// How tables stand on a paper: a part of PaperView.
#include "widgets/paperview.h"
#include "wording/type.h"

#include <QFontMetrics>
#include <QScrollBar>
#include <QTextTable>

namespace kb {

namespace {

constexpr int PaperColumnRoom = 12; ///< characters: with less a column has one word on each line
constexpr int PaperCellPadding = 4;
constexpr qsizetype PaperRowsMeasured = 100;

QTextTableFormat paperTableFormat()
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(PaperCellPadding);
    format.setHeaderRowCount(1);
    return format;
}

/// A thin line below each row: eyes keep to it over the whole width.
QTextTableCellFormat paperCellFormat(const QPalette &palette)
{
    QTextTableCellFormat format;
    format.setPadding(PaperCellPadding);
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(palette.color(QPalette::Mid));
    return format;
}

/// As the column has it.
PaperParagraph spansInCell(PaperParagraph spans, const PaperColumn &column)
{
    for (PaperSpan &span : spans) {
        if (column.isWhole)
            span.text.replace(u' ', QChar::Nbsp);
    }
    return spans;
}

int widestPaperWord(const QString &text, bool isWhole, const QFontMetrics &metrics)
{
    if (isWhole)
        return metrics.horizontalAdvance(text);
    int widest = 0;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
    return widest;
}

/// So that no word of it is broken; a code is one word.
int leastOfPaperColumn(const PaperTable &table, qsizetype column, const QFontMetrics &metrics)
{
    const PaperColumn &made = table.columns[column];
    int widest = widestPaperWord(made.heading, false, metrics);
    const qsizetype rows = std::min(PaperRowsMeasured, table.rows.size());
    for (const PaperRow &row : table.rows.first(rows)) {
        for (const PaperSpan &span : row.value(column))
            widest = std::max(widest, widestPaperWord(span.text, made.isWhole, metrics));
    }
    return widest + 2 * PaperCellPadding;
}

} // namespace

/// Beside the scroll bar, also while there is none: a table that fits by a hair would come and go with it.
bool PaperView::hasRoomFor(const PaperTable &table) const
{
    const int room =
        width() - verticalScrollBar()->sizeHint().width() - 2 * int(document()->documentMargin());
    const int even = PaperColumnRoom * fontMetrics().averageCharWidth();
    if (table.rows.isEmpty() || table.columns.size() * even > room)
        return false;
    const QFontMetrics bold(fontOf(Type::Body, Weight::Bold, font()), this);
    int least = 0;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        least += leastOfPaperColumn(table, column, bold);
    return least <= room;
}

qsizetype PaperView::tablesInColumns() const
{
    return std::ranges::count_if(m_paper.sections,
                                 [this](const PaperSection &section) { return hasRoomFor(section.table); });
}

void PaperView::writeTable(QTextCursor &cursor, const PaperTable &table) const
{
    const int columns = int(table.columns.size());
    QTextTable *set = cursor.insertTable(1 + int(table.rows.size()), columns, paperTableFormat());
    const auto write = [&](int row, int column, const PaperParagraph &spans) {
        QTextTableCell cell = set->cellAt(row, column);
        cell.setFormat(paperCellFormat(palette()));
        QTextCursor at = cell.firstCursorPosition();
        writeSpans(at, spans);
    };
    for (int column = 0; column < columns; ++column)
        write(0, column, {{table.columns[column].heading, Emphasis::Strong}});
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < columns; ++column)
            write(row + 1, column, spansInCell(table.rows[row].value(column), table.columns[column]));
    }
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat below; // the empty line that a document has after a table
    below.setLineHeight(1, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(below);
}

} // namespace kb
