// SPDX-License-Identifier: EUPL-1.2
#include "print/paginator.h"

#include "print/measure.h"

#include <span>

namespace kb::print {

namespace {

using Chain = std::span<const Strip>;

/// The strips up to and including the first whose bond is weaker than asked.
Chain firstChain(Chain strips, Bond bond)
{
    size_t length = 1;
    while (length < strips.size() && strips[length - 1].bond >= bond && !strips[length].startsPage)
        ++length;
    return strips.first(length);
}

qreal heightOf(Chain strips)
{
    qreal height = 0;
    for (const Strip &strip : strips)
        height += strip.before + strip.height;
    return height;
}

qreal heightOnNewPage(Chain chain)
{
    const Strip &first = chain.front();
    const qreal head = first.tableHead ? heightOf(Chain(*first.tableHead)) : 0;
    return head + heightOf(chain) - first.before;
}

class Dealer
{
public:
    explicit Dealer(doc::PaperSize paperSize)
        : m_page{.paperSize = paperSize}
    {
    }

    /// A chain that is longer than a page is divided again, at its bonds that are weaker than the next
    /// strength.
    void deal(Chain strips, Bond bond)
    {
        while (!strips.empty()) {
            const Chain chain = firstChain(strips, bond);
            strips = strips.subspan(chain.size());

            if (chain.front().startsPage)
                startPage(*chain.front().startsPage, chain.front().numbering);
            if (!fitsHere(chain) && fitsOnNewPage(chain))
                startPage(m_page.orientation);

            if (fitsHere(chain) || bond == Bond::Unbreakable)
                place(chain);
            else
                deal(chain, bond == Bond::Part ? Bond::Tight : Bond::Unbreakable);
        }
    }

    QList<Page> pages() const { return m_done + QList<Page>{m_page}; }

private:
    qreal bodyHeight() const { return sheetOf(m_page.orientation, m_page.paperSize).body.height(); }

    bool fitsHere(Chain chain) const
    {
        return m_page.strips.isEmpty() ? fitsOnNewPage(chain) : m_bottom + heightOf(chain) <= bodyHeight();
    }

    bool fitsOnNewPage(Chain chain) const { return heightOnNewPage(chain) <= bodyHeight(); }

    void startPage(doc::Orientation orientation, doc::Numbering numbering = doc::Numbering::GoesOn)
    {
        if (!m_page.strips.isEmpty())
            m_done.append(m_page);
        m_page = {.paperSize = m_page.paperSize, .orientation = orientation, .numbering = numbering};
        m_bottom = 0;
    }

    void place(Chain chain)
    {
        for (const Strip &strip : chain)
            place(strip);
    }

    void place(const Strip &strip)
    {
        if (m_bottom + strip.before + strip.height > bodyHeight())
            startPage(m_page.orientation);
        if (m_page.strips.isEmpty() && strip.tableHead)
            place(Chain(*strip.tableHead));
        const qreal top = m_page.strips.isEmpty() ? 0 : m_bottom + strip.before;
        m_page.strips.append({top, strip});
        m_bottom = top + strip.height;
    }

    QList<Page> m_done;
    Page m_page;
    qreal m_bottom = 0;
};

bool beginsAgain(const Page &page)
{
    return page.numbering == doc::Numbering::BeginsAgain;
}

} // namespace

PageNumber numberOf(const QList<Page> &pages, qsizetype page)
{
    qsizetype first = page;
    while (first > 0 && !beginsAgain(pages[first]))
        --first;
    qsizetype next = page + 1;
    while (next < pages.size() && !beginsAgain(pages[next]))
        ++next;
    return {page - first + 1, next - first};
}

QList<Page> paginated(const Strips &strips, doc::PaperSize paperSize)
{
    Dealer dealer(paperSize);
    dealer.deal(Chain(strips), Bond::Part);
    return dealer.pages();
}

} // namespace kb::print
