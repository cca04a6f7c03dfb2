// SPDX-License-Identifier: EUPL-1.2
#include "overlap/opportunities.h"

#include "overlap/averagelinkage.h"

#include <QHash>
#include <QSet>

#include <map>

namespace kb {

using namespace overlap;

namespace {

constexpr qsizetype TitleConcepts = 3;

/// The questions by number, in the order of their codes, and the points of each pair that counts.
class QuestionPairs
{
public:
    QuestionPairs(QList<GroupedQuestion> questions, const QList<LikeQuestions> &pairs,
                  const OpportunityRules &rules)
        : m_questions(std::move(questions))
        , m_rules(rules)
    {
        std::ranges::sort(m_questions, {}, [](const GroupedQuestion &question) {
            return std::pair(question.refcode, question.record);
        });
        QHash<Uid, quint32> numbers;
        for (const GroupedQuestion &question : std::as_const(m_questions))
            numbers.insert(question.record, quint32(numbers.size()));
        for (const LikeQuestions &pair : pairs) {
            if (pair.points >= rules.least && numbers.contains(pair.a) && numbers.contains(pair.b))
                m_points[std::minmax({numbers[pair.a], numbers[pair.b]})] = pair.points;
        }
    }

    const GroupedQuestion &question(quint32 number) const { return m_questions[number]; }
    quint32 count() const { return quint32(m_questions.size()); }

    /// Zero for a pair that does not count.
    double points(quint32 a, quint32 b) const
    {
        const auto found = m_points.find(std::minmax({a, b}));
        return found == m_points.end() ? 0 : found->second;
    }

    bool isOfOneUnit(quint32 a, quint32 b) const { return m_questions[a].unit == m_questions[b].unit; }

    std::vector<LinkedPair> links() const
    {
        std::vector<LinkedPair> links;
        for (const auto &[pair, points] : m_points) {
            const auto &[a, b] = pair;
            links.push_back({a, b, isOfOneUnit(a, b) ? points * m_rules.sameUnit : points});
        }
        return links;
    }

private:
    QList<GroupedQuestion> m_questions;
    OpportunityRules m_rules;
    std::map<std::pair<quint32, quint32>, double> m_points;
};

/// The concepts that weigh most, added up over the questions.
QStringList heaviestConcepts(const QuestionPairs &questions, const LinkedGroup &group)
{
    struct Sum
    {
        double weight = 0;
        QString label;
    };
    QHash<Uid, Sum> sums;
    for (const quint32 number : group) {
        for (const WeighedConcept &subject : questions.question(number).concepts) {
            sums[subject.uid].weight += subject.weight;
            sums[subject.uid].label = subject.label;
        }
    }
    QList<Sum> ordered = sums.values();
    ordered.removeIf([](const Sum &sum) { return sum.weight <= 0; });
    std::ranges::sort(ordered, {}, [](const Sum &sum) { return std::pair(-sum.weight, sum.label); });
    QStringList labels;
    for (const Sum &sum : ordered.mid(0, TitleConcepts))
        labels.append(sum.label);
    return labels;
}

Opportunity described(const QuestionPairs &questions, const LinkedGroup &group)
{
    Opportunity opportunity{.concepts = heaviestConcepts(questions, group)};
    QSet<Uid> units;
    double sum = 0;
    int pairs = 0;
    for (size_t i = 0; i < group.size(); ++i) {
        opportunity.questions.append(questions.question(group[i]).record);
        units.insert(questions.question(group[i]).unit);
        for (size_t j = 0; j < i; ++j) {
            const double points = questions.points(group[i], group[j]);
            opportunity.strongest = std::max(opportunity.strongest, points);
            if (questions.isOfOneUnit(group[i], group[j]))
                continue;
            sum += points;
            ++pairs;
        }
    }
    opportunity.units = int(units.size());
    opportunity.acrossUnits = pairs > 0 ? sum / pairs : 0;
    return opportunity;
}

bool isShown(const Opportunity &opportunity, const OpportunityRules &rules)
{
    return opportunity.units >= 2 && opportunity.strongest >= rules.strongest &&
           opportunity.acrossUnits >= rules.acrossUnits;
}

/// Most units first, then most needed questions, the earliest date, no study yet, and the codes.
auto placeOf(const QuestionPairs &questions, const LinkedGroup &group, const Opportunity &opportunity)
{
    const auto count = [&](bool GroupedQuestion::*mark) {
        return std::ranges::count_if(group, [&](quint32 number) { return questions.question(number).*mark; });
    };
    QDate earliest(9999, 12, 31);
    for (const quint32 number : group) {
        if (const QDate date = questions.question(number).needBy; date.isValid())
            earliest = std::min(earliest, date);
    }
    return std::tuple(-opportunity.units, -count(&GroupedQuestion::isNeeded), earliest,
                      count(&GroupedQuestion::hasStudy) > 0, group.front());
}

QList<Uid> openOnesBeside(const QuestionPairs &questions, const QSet<Uid> &grouped)
{
    QList<Uid> loose;
    for (quint32 number = 0; number < questions.count(); ++number) {
        const GroupedQuestion &question = questions.question(number);
        if (question.isOpen && !grouped.contains(question.record))
            loose.append(question.record);
    }
    return loose;
}

} // namespace

Result<Opportunities> findOpportunities(const QList<GroupedQuestion> &questions,
                                        const QList<LikeQuestions> &pairs, const OpportunityRules &rules,
                                        const std::stop_token &stop)
{
    const QuestionPairs known(questions, pairs, rules);
    const auto groups = averageLinkage(known.links(), rules.together, stop);
    if (!groups)
        return groups.error();

    std::map<decltype(placeOf(known, {}, {})), Opportunity> ranked;
    QSet<Uid> grouped;
    for (const LinkedGroup &group : *groups) {
        const Opportunity opportunity = described(known, group);
        if (!isShown(opportunity, rules))
            continue;
        ranked.emplace(placeOf(known, group, opportunity), opportunity);
        grouped.unite(QSet(opportunity.questions.begin(), opportunity.questions.end()));
    }
    Opportunities found{.groups = {}, .loose = openOnesBeside(known, grouped)};
    for (const auto &[place, opportunity] : ranked)
        found.groups.append(opportunity);
    return found;
}

} // namespace kb
