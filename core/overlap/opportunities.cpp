// SPDX-License-Identifier: EUPL-1.2
#include "overlap/opportunities.h"

#include "overlap/questionpairs.h"
#include "overlap/score.h"

#include <QHash>
#include <QSet>

#include <map>

namespace kb {

using namespace overlap;

namespace {

constexpr qsizetype TitleConcepts = 3;

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
    QList<CountedPair> counted;
    for (size_t i = 0; i < group.size(); ++i) {
        opportunity.questions.append(questions.question(group[i]).record);
        units.insert(questions.question(group[i]).unit);
        for (size_t j = 0; j < i; ++j) {
            const double points = questions.points(group[i], group[j]);
            opportunity.strongest = std::max(opportunity.strongest, points);
            if (!questions.isOfOneUnit(group[i], group[j]))
                counted.append({questions.question(group[j]).record, questions.question(group[i]).record,
                                wholeScore(points)});
        }
    }
    opportunity.units = int(units.size());
    opportunity.counted = CountedPairs::of(std::move(counted));
    return opportunity;
}

bool isShown(const Opportunity &opportunity, const OpportunityRules &rules)
{
    return opportunity.units >= 2 && opportunity.strongest >= rules.strongest &&
           opportunity.counted.average() >= rules.acrossUnits;
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
    const QuestionPairs known(questions, pairs, rules, stop);
    if (stop.stop_requested())
        return Error{Error::Code::Cancelled, {}};
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
