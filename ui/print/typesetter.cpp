// SPDX-License-Identifier: EUPL-1.2
#include "print/typesetter.h"

#include "print/cardsetter.h"
#include "print/galley.h"
#include "print/row.h"
#include "print/tablesetter.h"
#include "report/pagelines.h"

namespace kb::print {

namespace {

using namespace doc;

constexpr qreal FactColumn = mm(38);
constexpr qreal FactGap = pt(6); ///< of which it keeps clear, or a long label would run into what it names
constexpr qreal ListIndent = mm(6);
constexpr qreal SourceIndent = mm(11);
constexpr qreal CalloutIndent = mm(5);
constexpr qreal CalloutPadding = pt(7);

RowSpacing spacingOf(RowRoom room)
{
    switch (room) {
    case RowRoom::Reading:
        break;
    case RowRoom::Signing:
        return RowSpacing::ToSign;
    case RowRoom::Writing:
        return RowSpacing::ToWrite;
    }
    return RowSpacing::Normal;
}

/// Sets one block after the other. The spaces are those above and below a block.
class Typesetter
{
public:
    explicit Typesetter(const Info &info)
        : m_info(info)
        , m_galley(info.paperSize)
    {
    }

    const Strips &strips() const { return m_galley.strips(); }
    void keepWithNext() { m_galley.keepWithNext(); }

    void operator()(const TitleBlock &block)
    {
        if (!m_info.letterhead.isEmpty())
            m_galley.add(heading(m_info.letterhead, Role::Caption), 0, pt(16));
        if (!block.kicker.isEmpty())
            m_galley.add(heading(block.kicker, Role::Kicker), 0, pt(3));
        m_galley.add(heading(block.title, Role::Title), 0, pt(4));
        if (!block.subtitle.isEmpty())
            m_galley.add(heading(block.subtitle, Role::Subtitle), 0, pt(8));
        m_galley.add({titleRule()}, pt(6), pt(9));
        (*this)(Facts{block.facts});
        if (const QString line = selectionLine(m_info); !line.isEmpty())
            m_galley.add(paragraph(line), 0, pt(10));
    }

    void operator()(const Heading &block)
    {
        if (block.level <= m_partLevel)
            endPart();
        if (block.keep == Keep::WholePart && m_partLevel == 0) {
            m_galley.beginPart();
            m_partLevel = block.level;
        }

        static constexpr std::array roles{Role::Heading1, Role::Heading2, Role::Heading3};
        static constexpr std::array above{pt(20), pt(15), pt(10)};
        const auto level = size_t(std::clamp(block.level, 1, 3) - 1);
        Strips strips = heading(block.text, roles[level]);
        strips.first().entry = Entry{block.level, block.text.plain()};
        m_galley.add(strips, above[level], pt(5));
        m_heading = block.text;
    }

    void operator()(const Paragraph &block) { m_galley.add(paragraph(block.text), 0, pt(7)); }

    void operator()(const List &list)
    {
        for (qsizetype i = 0; i < list.items.size(); ++i) {
            const QString mark =
                list.kind == ListKind::Numbers ? QStringLiteral("%1.").arg(i + 1) : QStringLiteral("•");
            m_galley.add(beside(mark, Role::Body, ListIndent, list.items[i]), 0, pt(3));
        }
        m_galley.space(pt(9));
    }

    void operator()(const Facts &block)
    {
        for (const Fact &fact : block.facts)
            m_galley.add(besideLabel(fact), 0, pt(2.5));
        m_galley.space(pt(10));
    }

    void operator()(const Table &table)
    {
        Table shown = table;
        if (table.caption == m_heading) // on paper it stands above the table already
            shown.caption = {};
        m_galley.add(tableStrips(shown, m_galley.width(), spacingOf(table.room), m_info.face), pt(9), pt(13));
    }

    void operator()(const Matrix &matrix)
    {
        m_galley.add(tableStrips(tableOf(matrix), m_galley.width(), RowSpacing::Wide, m_info.face), pt(9),
                     pt(13));
    }

    void operator()(const Callout &callout)
    {
        const qreal width = m_galley.width() - 2 * CalloutIndent;
        Strips strips;
        if (!callout.label.isEmpty())
            strips = rowStrips({{SetText(callout.label, typeface(Role::Caption), width), CalloutIndent}});
        for (const Text &text : callout.paragraphs) {
            Strips lines = rowStrips({{SetText(text, faceOf(Role::Body), width), CalloutIndent}});
            if (!strips.isEmpty())
                pad(lines, pt(3), 0);
            strips += lines;
        }
        if (!strips.isEmpty())
            m_galley.add(framed(strips), pt(8), pt(12));
    }

    /// The label stands on the first line.
    void operator()(const WritingLines &writing)
    {
        Strips lines(std::max(writing.lines, 1), Strip{.height = WritingLine, .bond = Bond::Tight});
        Strips label = heading(writing.label, Role::Caption);
        pad(label, WritingLine - label.first().height, 0);
        lines.first() = label.first();
        for (Strip &line : lines)
            underline(line, m_galley.width(), pt(0.5), Hairline);
        lines.last().bond = Bond::None;
        m_galley.add(lines, 0, pt(10));
    }

    void operator()(const SourceList &list)
    {
        for (const Source &source : list.sources)
            m_galley.add(beside(source.mark, Role::Body, SourceIndent, source.citation), 0, pt(4));
    }

    void operator()(const Cards &block) { m_galley.add(cardStrips(block, m_galley.width()), 0, 0); }

    /// Never larger than it was made, and never divided.
    void operator()(const Drawing &drawing)
    {
        if (drawing.size.isEmpty())
            return;
        const qreal scale = std::min(
            {pt(1), m_galley.width() / drawing.size.width(), m_galley.height() / drawing.size.height()});
        Strip strip{.height = drawing.size.height() * scale};
        strip.marks.append(Figure{drawing, {}, scale});
        m_galley.add({strip}, pt(9), pt(13));
    }

    void operator()(const PageBreak &pageBreak)
    {
        endPart();
        m_galley.startPage(pageBreak);
    }

private:
    Typeface faceOf(Role role) const { return typeface(role, m_info.face); }

    /// Stays with what follows.
    Strips heading(const Text &text, Role role) const
    {
        Strips strips = rowStrips({{SetText(text, faceOf(role), m_galley.width())}});
        strips.last().bond = Bond::Tight;
        return strips;
    }

    Strips paragraph(const Text &text) const
    {
        return paragraphStrips({SetText(text, faceOf(Role::Body), m_galley.width())});
    }

    Strips beside(const Text &mark, Role markRole, qreal indent, const Text &text) const
    {
        return rowStrips({{SetText(mark, faceOf(markRole), indent)},
                          {SetText(text, faceOf(Role::Body), m_galley.width() - indent), indent}});
    }

    Strips besideLabel(const Fact &fact) const
    {
        return rowStrips(
            {{SetText(fact.label, faceOf(Role::FactLabel), FactColumn - FactGap)},
             {SetText(fact.value, faceOf(Role::Body), m_galley.width() - FactColumn), FactColumn}});
    }

    Strips framed(Strips strips) const
    {
        pad(strips, CalloutPadding, CalloutPadding);
        for (Strip &strip : strips) {
            layUnder(strip, Ground{QRectF(0, 0, pt(3), strip.height), Accent});
            layUnder(strip, Ground{QRectF(0, 0, m_galley.width(), strip.height), Tint});
            strip.bond = Bond::Tight;
        }
        strips.last().bond = Bond::None;
        return strips;
    }

    Strip titleRule() const
    {
        Strip strip{.height = pt(2), .bond = Bond::Tight};
        strip.marks.append(Ground{QRectF(0, 0, m_galley.width(), strip.height), Accent});
        return strip;
    }

    void endPart()
    {
        m_galley.endPart();
        m_partLevel = 0;
    }

    const Info &m_info;
    Galley m_galley;
    Text m_heading;      ///< the latest
    int m_partLevel = 0; ///< of the part that stays together; 0 outside one
};

/// A paragraph between a heading and what that is about; a page does not end after the two.
bool isIntroduction(const QList<Block> &blocks, qsizetype at)
{
    if (at < 1 || at + 1 >= blocks.size() || !std::holds_alternative<Paragraph>(blocks[at]))
        return false;
    const auto *heading = std::get_if<Heading>(&blocks[at - 1]);
    const auto *next = std::get_if<Heading>(&blocks[at + 1]);
    return heading &&
           (std::holds_alternative<Table>(blocks[at + 1]) || (next && next->level > heading->level));
}

} // namespace

Strips typeset(const Document &document)
{
    Typesetter typesetter(document.info);
    for (qsizetype at = 0; at < document.blocks.size(); ++at) {
        std::visit(typesetter, document.blocks[at]);
        if (isIntroduction(document.blocks, at))
            typesetter.keepWithNext();
    }
    return typesetter.strips();
}

} // namespace kb::print
