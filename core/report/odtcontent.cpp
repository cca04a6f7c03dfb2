// SPDX-License-Identifier: EUPL-1.2
#include "report/odtcontent.h"

#include "report/odtwriter.h"
#include "report/pagelines.h"

#include <algorithm>
#include <set>

namespace kb {

namespace {

using namespace doc;

/// Writes one block. Every width in shares gets a style of its own, `Share3`.
class OdtBlock
{
public:
    OdtBlock(OdtWriter &writer, const Info &info)
        : m_writer(writer)
        , m_info(info)
    {
    }

    void operator()(const TitleBlock &block)
    {
        if (!m_info.letterhead.isEmpty())
            m_writer.paragraph("Callout_20_Label", m_info.letterhead);
        if (!block.kicker.isEmpty())
            m_writer.paragraph("Kicker", block.kicker);
        m_writer.heading(1, block.title);
        if (!block.subtitle.isEmpty())
            m_writer.paragraph("Subtitle", block.subtitle);
        (*this)(Facts{block.facts});
        if (const QString line = selectionLine(m_info); !line.isEmpty())
            m_writer.paragraph("Selection", line);
    }

    void operator()(const Heading &heading)
    {
        m_writer.heading(std::clamp(heading.level, 1, 3) + 1, heading.text); // the title has the first level
    }

    void operator()(const Paragraph &paragraph) { m_writer.paragraph("Text_20_body", paragraph.text); }

    void operator()(const List &list)
    {
        m_writer.start("text:list");
        m_writer.attribute("text:style-name", list.kind == ListKind::Numbers ? QStringLiteral("Numbers")
                                                                             : QStringLiteral("Bullets"));
        for (const Text &item : list.items) {
            m_writer.start("text:list-item");
            m_writer.paragraph("Text_20_body", item);
            m_writer.end();
        }
        m_writer.end();
    }

    void operator()(const Facts &block)
    {
        for (const Fact &fact : block.facts)
            m_writer.labelled("Fact", fact.label, fact.value);
    }

    void operator()(const Matrix &matrix) { (*this)(tableOf(matrix)); }

    void operator()(const Table &table)
    {
        if (!table.caption.isEmpty() || m_writer.isAtPageStart())
            m_writer.paragraph("Caption", table.caption); // a table cannot start a page itself
        const bool keeps = m_writer.keepsWithNext();
        m_writer.start("table:table");
        m_writer.attribute("table:name", QStringLiteral("Table%1").arg(++m_tables));
        m_writer.attribute("table:style-name", keeps ? QStringLiteral("KeptGrid") : QStringLiteral("Grid"));
        m_writer.setKeepsWithNext(false); // the table as a whole keeps, not the paragraphs in it
        columns(table);
        headerRow(table);
        for (const QList<Text> &cells : table.rows)
            row(table, cells);
        m_writer.end();
        m_writer.setKeepsWithNext(keeps);
    }

    void operator()(const Callout &callout)
    {
        if (!callout.label.isEmpty())
            m_writer.paragraph("Callout_20_Label", callout.label);
        for (const Text &paragraph : callout.paragraphs)
            m_writer.paragraph("Callout", paragraph);
    }

    void operator()(const WritingLines &writing)
    {
        m_writer.paragraph("Caption", writing.label);
        const bool keeps = m_writer.keepsWithNext();
        for (int line = 1; line <= writing.lines; ++line) {
            m_writer.setKeepsWithNext(keeps || line < writing.lines);
            m_writer.paragraph("Writing_20_Line", {});
        }
    }

    void operator()(const SourceList &list)
    {
        for (const Source &source : list.sources)
            m_writer.labelled("Source", source.mark, source.citation);
    }

    void operator()(const Cards &block)
    {
        constexpr qsizetype cardsBeside = 2;
        if (m_writer.isAtPageStart())
            m_writer.paragraph("Caption", {}); // a table cannot start a page itself
        m_shares.insert(1);
        m_writer.start("table:table");
        m_writer.attribute("table:name", QStringLiteral("Table%1").arg(++m_tables));
        m_writer.attribute("table:style-name", QStringLiteral("Grid"));
        for (qsizetype column = 0; column < cardsBeside; ++column)
            emptyElement("table:table-column", QStringLiteral("Share1"));
        for (qsizetype first = 0; first < block.cards.size(); first += cardsBeside) {
            m_writer.start("table:table-row");
            m_writer.attribute("table:style-name", QStringLiteral("CardRow"));
            for (qsizetype beside = 0; beside < cardsBeside; ++beside)
                card(block.cards.value(first + beside));
            m_writer.end();
        }
        m_writer.end();
    }

    void operator()(const Drawing &drawing)
    {
        const auto points = [](double length) {
            return QString::number(length, 'f', 2) + QStringLiteral("pt");
        };
        m_writer.beginParagraph("Text_20_body");
        m_writer.start("draw:frame");
        m_writer.attribute("text:anchor-type", QStringLiteral("as-char"));
        m_writer.attribute("svg:width", points(drawing.size.width()));
        m_writer.attribute("svg:height", points(drawing.size.height()));
        m_writer.start("draw:image");
        m_writer.attribute("xlink:href", odtDrawingName(m_drawings.size()));
        m_writer.attribute("xlink:type", QStringLiteral("simple"));
        m_writer.attribute("xlink:show", QStringLiteral("embed"));
        m_writer.attribute("xlink:actuate", QStringLiteral("onLoad"));
        m_writer.end();
        m_writer.labelledElement("svg:title", drawing.caption);
        m_writer.end();
        m_writer.end();
        m_drawings.append(svgOf(drawing).toUtf8());
    }

    void operator()(const PageBreak &pageBreak) { m_writer.startPage(pageBreak.orientation); }

    const QList<QByteArray> &drawings() const { return m_drawings; }

    QString columnStyles() const
    {
        QString styles;
        for (const int share : m_shares) {
            styles += QStringLiteral("<style:style style:name=\"Share%1\" style:family=\"table-column\">"
                                     "<style:table-column-properties style:rel-column-width=\"%2*\"/>"
                                     "</style:style>")
                          .arg(QString::number(share), QString::number(share * 100));
        }
        return styles;
    }

private:
    void columns(const Table &table)
    {
        for (const Column &column : table.columns) {
            m_shares.insert(column.share);
            emptyElement("table:table-column", QStringLiteral("Share%1").arg(column.share));
        }
    }

    void emptyElement(const char *element, const QString &style)
    {
        m_writer.start(element);
        m_writer.attribute("table:style-name", style);
        m_writer.end();
    }

    void card(const Card &card)
    {
        m_writer.start("table:table-cell");
        m_writer.attribute("table:style-name", QStringLiteral("CardCell"));
        m_writer.attribute("office:value-type", QStringLiteral("string"));
        m_writer.paragraph("Card_name", card.name);
        m_writer.paragraph("Subtitle", card.line);
        m_writer.paragraph("Table_20_Contents", card.note);
        m_writer.end();
    }

    void headerRow(const Table &table)
    {
        m_writer.start("table:table-header-rows");
        m_writer.start("table:table-row");
        for (const Column &column : table.columns)
            cell("HeaderCell", paragraphStyle("Table_20_Heading", column.align), column.title);
        m_writer.end();
        m_writer.end();
    }

    void row(const Table &table, const QList<Text> &cells)
    {
        m_writer.start("table:table-row");
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const bool isHead = i == 0 && table.rowHeads == RowHeads::FirstColumn;
            const char *style = isHead ? "Table_20_Heading" : "Table_20_Contents";
            cell("Cell", paragraphStyle(style, table.columns[i].align), cells.value(i));
        }
        m_writer.end();
    }

    void cell(const char *style, const QByteArray &paragraphStyle, const Text &text)
    {
        m_writer.start("table:table-cell");
        m_writer.attribute("table:style-name", QLatin1StringView(style));
        m_writer.attribute("office:value-type", QStringLiteral("string"));
        m_writer.paragraph(paragraphStyle.constData(), text);
        m_writer.end();
    }

    static QByteArray paragraphStyle(const char *style, Align align)
    {
        switch (align) {
        case Align::Left:
            return style;
        case Align::Centre:
            return QByteArray(style) + "_centre";
        case Align::Right:
            return QByteArray(style) + "_right";
        }
        return style;
    }

    OdtWriter &m_writer;
    const Info &m_info;
    int m_tables = 0;
    std::set<int> m_shares;
    QList<QByteArray> m_drawings;
};

/// For every block the number of the part that stays together; 0 outside one.
QList<int> parts(const QList<Block> &blocks)
{
    QList<int> numbers;
    int count = 0;
    int level = 0; // of the heading of the part we are in
    for (const Block &block : blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (std::holds_alternative<PageBreak>(block) || (heading && heading->level <= level))
            level = 0;
        if (heading && heading->keep == Keep::WholePart && level == 0) {
            level = heading->level;
            ++count;
        }
        numbers.append(level == 0 ? 0 : count);
    }
    return numbers;
}

} // namespace

QString odtDrawingName(qsizetype drawing)
{
    return QStringLiteral("Pictures/drawing%1.svg").arg(drawing + 1);
}

OdtContent odtContent(const Document &document)
{
    OdtWriter writer;
    OdtBlock block(writer, document.info);
    const QList<int> part = parts(document.blocks);
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        writer.setKeepsWithNext(part[i] > 0 && part.value(i + 1) == part[i]);
        std::visit(block, document.blocks[i]);
    }
    return {.styles = writer.derivedStyles() + block.columnStyles(),
            .body = writer.body(),
            .drawings = block.drawings()};
}

} // namespace kb
