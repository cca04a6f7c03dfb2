// SPDX-License-Identifier: EUPL-1.2
// How tables stand on a paper: a part of PaperView.
#include "widgets/paperview.h"
#include "wording/type.h"

#include <QTextTable>

namespace kb {

namespace {

constexpr int PaperColumnRoom = 12; ///< characters: with less a column has one word on each line
constexpr int PaperCellPadding = 4;

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

} // namespace

/// By the whole width, with the scroll bar: without, a table that fits by a hair would come and go with it.
bool PaperView::hasRoomFor(const PaperTable &table) const
{
    const int room = PaperColumnRoom * fontMetrics().averageCharWidth();
    return !table.rows.isEmpty() && table.columns.size() * room <= width();
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
