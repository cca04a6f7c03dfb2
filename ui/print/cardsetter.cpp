// SPDX-License-Identifier: EUPL-1.2
#include "print/cardsetter.h"

#include "print/measure.h"
#include "print/row.h"

namespace kb::print {

namespace {

constexpr qsizetype CardsBeside = 2;
constexpr qreal CardHeight = mm(48.8); ///< five of them fill the body of a sheet
constexpr qreal CardPadding = mm(5);
constexpr qreal CutLine = pt(0.5);

qreal totalHeight(const Strips &strips)
{
    qreal height = 0;
    for (const Strip &strip : strips)
        height += strip.height;
    return height;
}

/// One row of cards, of which the texts of a kind stand at the same height.
class CardRow
{
public:
    CardRow(QList<doc::Card> cards, qreal width)
        : m_cards(std::move(cards))
        , m_cardWidth(width / CardsBeside)
    {
    }

    /// As large as the names can be while the cards keep their height.
    Strips strips() const
    {
        Strips strips;
        for (const Role name : {Role::Title, Role::Heading1, Role::Heading2}) {
            strips = contents(name);
            if (totalHeight(strips) + CardPadding <= CardHeight)
                break;
        }
        pad(strips, 0, std::max(CardPadding, CardHeight - totalHeight(strips)));
        drawCuts(strips);
        for (Strip &strip : strips)
            strip.bond = Bond::Tight;
        strips.last().bond = Bond::None;
        return strips;
    }

private:
    Strips contents(Role name) const
    {
        Strips strips = texts(&doc::Card::name, name);
        pad(strips, CardPadding, pt(4));
        strips += texts(&doc::Card::line, Role::Subtitle);
        strips += texts(&doc::Card::note, Role::Cell);
        return strips;
    }

    /// All in the same ink: a heading's would set some of the names apart.
    Strips texts(doc::Text doc::Card::*part, Role role) const
    {
        Typeface face = typeface(role);
        face.ink = Ink;
        QList<Cell> cells;
        for (qsizetype i = 0; i < m_cards.size(); ++i)
            cells.append({SetText(m_cards[i].*part, face, m_cardWidth - 2 * CardPadding),
                          qreal(i) * m_cardWidth + CardPadding});
        Strips strips = rowStrips(cells);
        pad(strips, 0, pt(3));
        return strips;
    }

    /// Around each card.
    void drawCuts(Strips &strips) const
    {
        const qreal right = qreal(m_cards.size()) * m_cardWidth;
        for (Strip &strip : strips) {
            for (qsizetype i = 0; i <= m_cards.size(); ++i) {
                const qreal x = qreal(i) * m_cardWidth;
                strip.marks.append(Rule{QLineF(x, 0, x, strip.height), CutLine, Hairline});
            }
        }
        strips.first().marks.append(Rule{QLineF(0, 0, right, 0), CutLine, Hairline});
        underline(strips.last(), right, CutLine, Hairline);
    }

    QList<doc::Card> m_cards;
    qreal m_cardWidth;
};

} // namespace

Strips cardStrips(const doc::Cards &cards, qreal width)
{
    Strips strips;
    for (qsizetype first = 0; first < cards.cards.size(); first += CardsBeside)
        strips += CardRow(cards.cards.mid(first, CardsBeside), width).strips();
    return strips;
}

} // namespace kb::print
