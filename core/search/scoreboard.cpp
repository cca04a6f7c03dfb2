// SPDX-License-Identifier: EUPL-1.2
#include "search/scoreboard.h"

#include <cmath>

namespace kb {

namespace {

quint32 weightOf(size_t holders, qsizetype documents)
{
    const double holding = std::min(double(holders), double(documents));
    return quint32(
        std::max(1L, std::lround(64 * std::log(1 + (double(documents) - holding + 0.5) / (holding + 0.5)))));
}

} // namespace

Result<> Scoreboard::add(const Query &query)
{
    QSet<QString> terms;
    for (const QueryWord &word : query.words)
        terms.unite(QSet(word.forms.begin(), word.forms.end()))
            .unite(QSet(word.parts.begin(), word.parts.end()));
    for (const QString &term : std::as_const(terms)) {
        const auto list = m_index.list(term.toUtf8());
        if (!list)
            return list.error();
        add(*list);
    }

    if (query.beginning.size() < ShortestRankedBeginning)
        return {};
    const auto list = m_index.listOfBeginning(query.beginning.toUtf8());
    if (!list)
        return list.error();
    if (*list)
        add(**list);
    return {};
}

void Scoreboard::add(const PostingList &list)
{
    const quint32 weight = weightOf(list.size(), m_index.documentCount());
    for (const Posting &posting : list) {
        if (posting.record < m_scores.size())
            m_scores[posting.record] += weight * posting.impact;
    }
}

} // namespace kb
