// SPDX-License-Identifier: EUPL-1.2
#include "search/documentlists.h"

#include "search/englishterms.h"

namespace kb {

namespace {

constexpr char BeginningSign = '*';

bool beginsCharacter(char byte)
{
    return (uchar(byte) & 0xc0) != 0x80;
}

/// The first so many characters; empty when there are fewer.
QByteArrayView firstCharacters(QByteArrayView text, int count)
{
    for (qsizetype end = 0; end < text.size(); ++end) {
        if (beginsCharacter(text[end]) && count-- == 0)
            return text.first(end);
    }
    return count == 0 ? text : QByteArrayView();
}

/// The beginnings of terms that are in order, each with the highest impact of its terms, in order as well.
std::vector<TermImpact> beginningsOf(const std::vector<TermImpact> &terms)
{
    std::vector<TermImpact> beginnings;
    std::array<size_t, LongestListedBeginning> last{}; // per length, in beginnings
    for (const TermImpact &each : terms) {
        if (each.term.startsWith(KindTermBeginning) || each.term.startsWith(EnglishSign))
            continue;
        for (size_t length = 0; length < last.size(); ++length) {
            const QByteArrayView text = firstCharacters(each.term, int(length) + 1);
            if (text.isEmpty())
                break;
            const bool isKnown = !beginnings.empty() && beginnings[last[length]].term == text;
            if (!isKnown) {
                last[length] = beginnings.size();
                beginnings.push_back({text, each.impact});
            }
            quint8 &impact = beginnings[last[length]].impact;
            impact = std::max(impact, each.impact);
        }
    }
    return beginnings;
}

} // namespace

DocumentLists::DocumentLists(QByteArrayView words)
{
    const std::vector<TermImpact> terms = termImpacts(words);
    addNamed(beginningsOf(terms));
    m_lists.insert(m_lists.end(), terms.begin(), terms.end());
}

void DocumentLists::addNamed(const std::vector<TermImpact> &beginnings)
{
    qsizetype size = 0;
    for (const TermImpact &each : beginnings)
        size += each.term.size() + 1;
    m_names.reserve(size); // so that the views stay
    for (const TermImpact &each : beginnings) {
        const qsizetype start = m_names.size();
        m_names.append(BeginningSign).append(each.term);
        m_lists.push_back({QByteArrayView(m_names).sliced(start), each.impact});
    }
}

QByteArray listOfBeginningName(QByteArrayView beginning)
{
    return BeginningSign + beginning.toByteArray();
}

int characterCount(QByteArrayView text)
{
    return int(std::ranges::count_if(text, beginsCharacter));
}

} // namespace kb
