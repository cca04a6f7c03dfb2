// SPDX-License-Identifier: EUPL-1.2
#include "text/highlight.h"

#include "text/fold.h"

namespace kb {

namespace {

/// A part must show at least this much of itself to be found: huis in ziekenhuizen.
constexpr qsizetype ShortestTrace = 3;

qsizetype commonBeginning(QStringView left, QStringView right)
{
    const auto [inLeft, inRight] = std::ranges::mismatch(left, right);
    return inLeft - left.begin();
}

/// Where a part begins in its word at or after a position: where the most of it can be read. -1 when nowhere.
qsizetype placeOf(const QString &part, QStringView word, qsizetype from)
{
    qsizetype place = -1;
    qsizetype longest = std::min(ShortestTrace, part.size()) - 1;
    for (qsizetype at = from; at < word.size(); ++at) {
        const qsizetype common = commonBeginning(word.sliced(at), part);
        if (common > longest) {
            place = at;
            longest = common;
        }
    }
    return place;
}

/// Where each part begins in the folded word; empty when one of them cannot be found.
QList<qsizetype> placesOf(const QStringList &parts, QStringView word)
{
    QList<qsizetype> places;
    qsizetype from = 0;
    for (const QString &part : parts) {
        qsizetype place = placeOf(part, word, from);
        if (place < 0 && places.isEmpty())
            place = 0; // the first one begins the word however it is written: wonen in woonvormen
        if (place < 0)
            return {};
        places.append(place);
        from = place + 1;
    }
    return places;
}

/// Collects ranges and joins those that touch.
class Marks
{
public:
    void add(qsizetype start, qsizetype end)
    {
        if (!m_ranges.isEmpty() && m_ranges.last().start + m_ranges.last().length == start)
            m_ranges.last().length = end - m_ranges.last().start;
        else
            m_ranges.append({start, end - start});
    }
    QList<TextRange> ranges() const { return m_ranges; }

private:
    QList<TextRange> m_ranges;
};

void markParts(Marks &marks, const Token &token, QStringView surface, const QSet<QString> &terms)
{
    const Folding folding = foldWithOrigins(surface);
    const QList<qsizetype> places = placesOf(token.parts, folding.text);
    if (places.isEmpty()) {
        marks.add(token.start, token.start + token.length);
        return;
    }
    for (qsizetype part = 0; part < places.size(); ++part) {
        if (!terms.contains(token.parts[part]))
            continue;
        const bool isLast = part + 1 == places.size();
        const qsizetype end = isLast ? surface.size() : folding.origins[places[part + 1]];
        marks.add(token.start + folding.origins[places[part]], token.start + end);
    }
}

} // namespace

QList<TextRange> highlights(QStringView text, const Analysis &analysis, const QSet<QString> &terms)
{
    const auto isTerm = [&](const QString &form) { return terms.contains(form); };
    Marks marks;
    for (const Token &token : analysis.tokens) {
        if (isTerm(token.canon))
            marks.add(token.start, token.start + token.length);
        else if (std::ranges::any_of(token.parts, isTerm))
            markParts(marks, token, text.sliced(token.start, token.length), terms);
    }
    return marks.ranges();
}

} // namespace kb
