// SPDX-License-Identifier: EUPL-1.2
#include "search/scoreboard.h"

#include <algorithm>
#include <cmath>

namespace kb {

namespace {

/// From one record in so many on, a pass over all records costs less than to merge lists.
constexpr size_t FewOf = 16;

quint32 weightOf(size_t holders, qsizetype documents, double share)
{
    const double holding = std::min(double(holders), double(documents));
    return quint32(std::max(
        1L, std::lround(64 * share * std::log(1 + (double(documents) - holding + 0.5) / (holding + 0.5)))));
}

/// How much of its weight a term keeps. Half a compound is less than a word, and a translation is a guess
/// (README.md).
constexpr double PartShare = 0.5;
constexpr double TranslationShare = 0.4;

struct WeighedTerm
{
    QString term;
    double share = 0;
};

/// Every term once, with the most that it counts for, in the order of the words.
QList<WeighedTerm> termsOf(const QList<QueryWord> &words)
{
    QList<WeighedTerm> terms;
    const auto add = [&](const QStringList &added, double share) {
        for (const QString &term : added) {
            const auto known = std::ranges::find(terms, term, &WeighedTerm::term);
            if (known == terms.end())
                terms.append({term, share});
            else
                known->share = std::max(known->share, share);
        }
    };
    for (const QueryWord &word : words) {
        add(word.forms, 1);
        add(word.parts, PartShare);
        add(word.translations, TranslationShare);
    }
    return terms;
}

} // namespace

Result<> Scoreboard::add(const Query &query)
{
    const QList<WeighedTerm> terms = termsOf(query.words);
    for (const auto &[term, share] : terms) {
        if (m_options.isTimeUp()) {
            m_isWhole = false;
            return {};
        }
        const auto list = m_index.list(term.toUtf8());
        if (!list)
            return list.error();
        add(*list, share);
    }
    return query.beginning.size() < ShortestRankedBeginning ? Result<>() : addBeginning(query.beginning);
}

Result<> Scoreboard::addBeginning(const QString &beginning)
{
    const auto list = m_index.listOfBeginning(beginning.toUtf8());
    if (!list)
        return list.error();
    add(list->postings, 1);
    m_isWhole = m_isWhole && list->isWhole;
    return {};
}

void Scoreboard::add(const PostingList &list, double share)
{
    const quint32 weight = weightOf(list.size(), m_index.documentCount(), share);
    const bool areFew = (m_few.size() + list.size()) * FewOf <= m_index.kinds().size();
    if (m_many.isEmpty() && areFew)
        addToFew(list, weight);
    else
        addToMany(list, weight);
}

void Scoreboard::addToFew(const PostingList &list, quint32 weight)
{
    std::vector<Match> merged;
    merged.reserve(m_few.size() + list.size());
    auto few = m_few.begin();
    for (const Posting &posting : list) {
        while (few != m_few.end() && few->record < posting.record)
            merged.push_back(*few++);
        const bool isKnown = few != m_few.end() && few->record == posting.record;
        merged.push_back({posting.record, (isKnown ? few++->score : 0) + weight * posting.impact});
    }
    merged.insert(merged.end(), few, m_few.end());
    m_few = std::move(merged);
}

void Scoreboard::addToMany(const PostingList &list, quint32 weight)
{
    if (m_many.isEmpty()) {
        m_many.resize(m_index.kinds().size());
        for (const Match &match : m_few) {
            if (match.record < m_many.size())
                m_many.data()[match.record] = match.score;
        }
        m_few.clear();
    }
    const auto end = std::ranges::lower_bound(list, quint32(m_many.size()), {}, &Posting::record);
    std::for_each(list.begin(), end, [&, scores = m_many.data()](const Posting &posting) {
        scores[posting.record] += weight * posting.impact;
    });
}

} // namespace kb
