// SPDX-License-Identifier: EUPL-1.2
#include "print/tablesetter.h"

#include "print/columnwidths.h"
#include "print/measure.h"
#include "print/row.h"

namespace kb::print {

namespace {

using namespace doc;

constexpr qreal Gutter = pt(9);
constexpr qreal Slack = pt(1); ///< a word is set a trifle wider than it is measured
constexpr qreal HeadRule = pt(1);
constexpr qreal RowRule = pt(0.5);

Qt::Alignment alignmentOf(Align align)
{
    switch (align) {
    case Align::Left:
        return Qt::AlignLeft;
    case Align::Centre:
        return Qt::AlignHCenter;
    case Align::Right:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

qreal paddingOf(RowSpacing spacing)
{
    switch (spacing) {
    case RowSpacing::Normal:
    case RowSpacing::ToWrite:
        break;
    case RowSpacing::Wide:
        return pt(6);
    case RowSpacing::ToSign:
        return pt(9); // some ten millimetres with a line of text
    }
    return pt(2.5);
}

class TableSetter
{
public:
    TableSetter(const Table &table, qreal width, RowSpacing spacing, Face face)
        : m_table(table)
        , m_face(face)
        , m_width(width)
        , m_linesToWrite(spacing == RowSpacing::ToWrite ? 2 : 0)
        , m_padding(paddingOf(spacing))
        , m_headPadding(paddingOf(spacing == RowSpacing::ToSign ? RowSpacing::Normal : spacing))
    {
        QList<ColumnDemand> demands;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            demands.append({table.columns[i].share, longestWord(i) + Slack + Gutter});
        m_widths = columnWidths(demands, width + Gutter); // the last column needs no gutter
    }

    Strips head() const
    {
        QList<Text> titles;
        for (const Column &column : m_table.columns)
            titles.append(column.title);
        Strips strips = rowStrips(cells(titles, Role::CellHead), RowAlign::Bottom);
        pad(strips, m_headPadding, m_headPadding);
        strips.first().marks.append(Rule{QLineF(0, 0, m_width, 0), HeadRule, Ink});
        underline(strips.last(), m_width, RowRule, Ink);
        strips.last().bond = Bond::Tight;
        return strips;
    }

    Strips row(const QList<Text> &texts) const
    {
        Strips strips = rowStrips(cells(texts, Role::Cell));
        pad(strips, m_padding, m_padding);
        addLinesToWrite(strips);
        underline(strips.last(), m_width, RowRule, Hairline);
        return strips;
    }

private:
    /// Below the words, clear of the first column; they stay with the row.
    void addLinesToWrite(Strips &strips) const
    {
        const qreal y = WritingLine - RowRule / 2;
        for (int line = 0; line < m_linesToWrite; ++line) {
            strips.last().bond = Bond::Tight;
            strips.append(Strip{.height = WritingLine});
            strips.last().marks.append(Rule{QLineF(m_widths.first(), y, m_width, y), RowRule, Hairline});
        }
    }

    Typeface faceOf(qsizetype column, Role role) const
    {
        const bool isHead = column == 0 && m_table.rowHeads == RowHeads::FirstColumn;
        Typeface face = typeface(isHead ? Role::CellHead : role, m_face);
        face.alignment = alignmentOf(m_table.columns[column].align);
        return face;
    }

    QList<Cell> cells(const QList<Text> &texts, Role role) const
    {
        QList<Cell> cells;
        qreal left = 0;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            cells.append({SetText(texts.value(i), faceOf(i, role), m_widths[i] - Gutter), left});
            left += m_widths[i];
        }
        return cells;
    }

    /// Of the title and of the first rows: enough to choose a width, however long the table is.
    qreal longestWord(qsizetype column) const
    {
        constexpr qsizetype RowsLookedAt = 200;
        qreal longest = widestWord(m_table.columns[column].title, faceOf(column, Role::CellHead));
        for (const QList<Text> &texts : m_table.rows.first(std::min(RowsLookedAt, m_table.rows.size())))
            longest = std::max(longest, widestWord(texts.value(column), faceOf(column, Role::Cell)));
        return std::min(longest, m_width / 4); // a web address may be broken
    }

    const Table &m_table;
    Face m_face;
    qreal m_width;
    int m_linesToWrite;
    qreal m_padding;
    qreal m_headPadding;
    QList<qreal> m_widths;
};

} // namespace

Strips tableStrips(const Table &table, qreal width, RowSpacing spacing, Face face)
{
    Strips strips;
    if (!table.caption.isEmpty()) {
        strips = rowStrips({{SetText(table.caption, typeface(Role::Caption), width)}});
        pad(strips, 0, pt(3));
        strips.last().bond = Bond::Tight;
    }

    const TableSetter setter(table, width, spacing, face);
    const auto head = std::make_shared<const Strips>(setter.head());
    strips += *head;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        Strips lines = setter.row(table.rows[row]);
        if (row + 2 == table.rows.size())
            lines.last().bond = Bond::Part; // the last row does not stand alone on a page
        for (Strip &strip : lines)
            strip.tableHead = head;
        strips += lines;
    }
    strips.last().bond = Bond::None;
    return strips;
}

} // namespace kb::print
