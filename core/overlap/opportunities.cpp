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

/// A concept in a group of questions.
struct GroupedConcept
{
    double weight = 0; ///< added up over the questions that have it
    int questions = 0;
    QString label;
};

/// What weighs most first; without what says nothing.
QList<GroupedConcept> conceptsOf(const QuestionPairs &questions, const LinkedGroup &group)
{
    QHash<Uid, GroupedConcept> sums;
    for (const quint32 number : group) {
        for (const WeighedConcept &subject : questions.question(number).concepts) {
            GroupedConcept &sum = sums[subject.uid];
            sum.weight += subject.weight;
            sum.label = subject.label;
            ++sum.questions;
        }
    }
    QList<GroupedConcept> ordered = sums.values();
    ordered.removeIf([](const GroupedConcept &sum) { return sum.weight <= 0; });
    std::ranges::sort(ordered, {},
                      [](const GroupedConcept &sum) { return std::pair(-sum.weight, sum.label); });
    return ordered;
}

void addConcepts(Opportunity &opportunity, const QList<GroupedConcept> &concepts)
{
    for (const GroupedConcept &subject : concepts) {
        if (opportunity.concepts.size() < TitleConcepts)
            opportunity.concepts.append(subject.label);
        if (subject.questions > 1)
            opportunity.shared.append(subject.label);
    }
}

Opportunity described(const QuestionPairs &questions, const LinkedGroup &group)
{
    Opportunity opportunity;
    addConcepts(opportunity, conceptsOf(questions, group));
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

/// Most units first, then most needed questions, the earliest date, no study yet, and the codes. A question
/// that has its answer is not needed any more, on no day.
auto placeOf(const QuestionPairs &questions, const LinkedGroup &group, const Opportunity &opportunity)
{
    int needed = 0;
    bool hasStudy = false;
    QDate earliest(9999, 12, 31);
    for (const quint32 number : group) {
        const GroupedQuestion &question = questions.question(number);
        hasStudy |= question.hasStudy;
        needed += question.isOpen && question.isNeeded ? 1 : 0;
        if (question.isOpen && question.needBy.isValid())
            earliest = std::min(earliest, question.needBy);
    }
    return std::tuple(-opportunity.units, -needed, earliest, hasStudy, group.front());
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
