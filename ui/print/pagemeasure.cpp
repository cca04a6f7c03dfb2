// SPDX-License-Identifier: EUPL-1.2
#include "print/pagemeasure.h"

#include "print/measure.h"

namespace kb::print {

namespace {

bool isLineOfText(const Strip &strip)
{
    return std::ranges::any_of(strip.marks,
                               [](const Mark &mark) { return std::holds_alternative<Line>(mark); });
}

qreal filledPart(const Page &page)
{
    if (page.strips.isEmpty())
        return 0;
    const PlacedStrip &last = page.strips.last();
    return std::min(1.0,
                    (last.top + last.strip.height) / sheetOf(page.orientation, page.paperSize).body.height());
}

/// The parts of a paper, each with the number of its lines.
class PartLengths
{
public:
    void add(const Strip &strip)
    {
        if (strip.entry)
            m_parts.append({strip.entry->text, 0});
        else if (!m_parts.isEmpty() && isLineOfText(strip))
            ++m_parts.last().second;
    }

    QString longest() const
    {
        const auto most = std::ranges::max_element(m_parts, {}, &std::pair<QString, int>::second);
        return most == m_parts.end() ? QString() : most->first;
    }

private:
    QList<std::pair<QString, int>> m_parts;
};

} // namespace

PageMeasure measured(const QList<Page> &pages, int allowed)
{
    PageMeasure measure;
    PartLengths parts;
    for (qsizetype number = 0; number < pages.size(); ++number) {
        for (const PlacedStrip &placed : pages[number].strips) {
            parts.add(placed.strip);
            if (number >= allowed && isLineOfText(placed.strip))
                ++measure.linesOver;
        }
    }
    measure.longestPart = parts.longest();
    if (!pages.isEmpty())
        measure.filled = qreal(pages.size() - 1) + filledPart(pages.last());
    return measure;
}

} // namespace kb::print
