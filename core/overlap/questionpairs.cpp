// SPDX-License-Identifier: EUPL-1.2
#include "overlap/questionpairs.h"

#include "base/together.h"

#include <algorithm>
#include <numeric>

namespace kb::overlap {

namespace {

/// Which numbers hang together by links, however long the chain.
class Chains
{
public:
    explicit Chains(quint32 count)
        : m_next(count)
    {
        std::iota(m_next.begin(), m_next.end(), 0);
    }

    void link(quint32 a, quint32 b) { m_next[endOf(a)] = endOf(b); }

    quint32 endOf(quint32 number)
    {
        while (m_next[number] != number)
            number = m_next[number] = m_next[m_next[number]];
        return number;
    }

private:
    std::vector<quint32> m_next;
};

std::pair<quint32, quint32> numbersOf(const LinkedPair &pair)
{
    return {pair.a, pair.b};
}

} // namespace

QuestionPairs::QuestionPairs(QList<GroupedQuestion> questions, const QList<LikeQuestions> &pairs,
                             const OpportunityRules &rules, const std::stop_token &stop)
    : m_questions(std::move(questions))
    , m_rules(rules)
{
    std::ranges::sort(m_questions, {}, [](const GroupedQuestion &question) {
        return std::pair(question.refcode, question.record);
    });
    if (!stop.stop_requested())
        keepWithinChains(numbered(pairs, stop), stop);
}

double QuestionPairs::points(quint32 a, quint32 b) const
{
    const auto wanted = std::minmax({a, b});
    const auto found = std::ranges::lower_bound(m_points, wanted, {}, numbersOf);
    return found != m_points.end() && numbersOf(*found) == wanted ? found->likeness : 0;
}

std::vector<LinkedPair> QuestionPairs::links() const
{
    std::vector<LinkedPair> links;
    links.reserve(m_points.size());
    for (const auto &[a, b, points] : m_points)
        links.push_back({a, b, weighed(a, b, points)});
    return links;
}

std::vector<LinkedPair> QuestionPairs::numbered(const QList<LikeQuestions> &pairs,
                                                const std::stop_token &stop) const
{
    QHash<Uid, quint32> numbers;
    for (const GroupedQuestion &question : m_questions)
        numbers.insert(question.record, quint32(numbers.size()));
    std::vector<LinkedPair> known;
    known.reserve(size_t(pairs.size()));
    for (const LikeQuestions &pair : pairs) {
        if (stop.stop_requested())
            break;
        const auto a = numbers.constFind(pair.a);
        const auto b = numbers.constFind(pair.b);
        if (pair.points >= m_rules.least && a != numbers.cend() && b != numbers.cend())
            known.push_back({*a, *b, pair.points});
    }
    return known;
}

/// Groups only become one over a pair that reaches their least average, so of the many weak pairs of a large
/// bank only those inside a chain of such pairs can matter.
void QuestionPairs::keepWithinChains(const std::vector<LinkedPair> &pairs, const std::stop_token &stop)
{
    Chains chains(count());
    for (const LinkedPair &pair : pairs) {
        if (stop.stop_requested())
            return;
        if (weighed(pair.a, pair.b, pair.likeness) >= m_rules.together)
            chains.link(pair.a, pair.b);
    }
    for (const LinkedPair &pair : pairs) {
        if (stop.stop_requested())
            return;
        if (chains.endOf(pair.a) == chains.endOf(pair.b))
            m_points.push_back({std::min(pair.a, pair.b), std::max(pair.a, pair.b), pair.likeness});
    }
    sortTogether(m_points, stop);
}

double QuestionPairs::weighed(quint32 a, quint32 b, double points) const
{
    return isOfOneUnit(a, b) ? points * m_rules.sameUnit : points;
}

} // namespace kb::overlap
