// SPDX-License-Identifier: EUPL-1.2
#include "gaps/rules.h"
#include "model/freshness.h"

#include <algorithm>

namespace kb::gaprule {

namespace {

int freshMonthsFor(const QuestionFacts &question, const GapNorms &norms)
{
    return question.freshMonths > 0 ? question.freshMonths : norms.freshMonths;
}

/// Out of date by the norm of its dossier, or no longer standing. A study without a date is not judged by
/// what nobody knows; one of 2024 counts until the last day of that year.
bool isOutdated(const AnswerFacts &answer, const QuestionFacts &question, const GapNorms &norms, QDate on)
{
    const QDate issued = answer.issued.lastDay();
    const bool isOld =
        issued.isValid() && freshnessOf(issued, freshMonthsFor(question, norms), on) == Freshness::Verouderd;
    return isOld || !answer.stands;
}

/// Too weak for a question that evaluates; a study without findings is not judged.
bool provesLittle(const AnswerFacts &answer, const QuestionFacts &question, const GapNorms &norms)
{
    return question.isEvaluating && answer.strength && *answer.strength <= norms.weakStrength;
}

/// As far as it is known; empty when no study has a date.
PartialDate newestOf(const QList<AnswerFacts> &answers)
{
    PartialDate newest;
    for (const AnswerFacts &answer : answers) {
        if (answer.issued.isValid() && (!newest.isValid() || answer.issued.lastDay() > newest.lastDay()))
            newest = answer.issued;
    }
    return newest;
}

/// The day after the newest became too old. On which day a study was withdrawn, or found weak, nobody kept.
QDate outdatedSince(const QuestionFacts &question, const GapNorms &norms, QDate on)
{
    const QDate newest = newestOf(question.answers).lastDay();
    const bool isByDate = std::ranges::all_of(
        question.answers, [](const AnswerFacts &answer) { return answer.stands && answer.issued.isValid(); });
    const QDate since = freshUntil(newest, freshMonthsFor(question, norms)).addDays(1);
    return isByDate && since <= on ? since : QDate();
}

} // namespace

bool isWithoutKnowledge(const QuestionFacts &question)
{
    return question.isNeeded && question.isUnanswered && question.projects == 0 && question.answers.isEmpty();
}

/// G1. What another unit knows is not connected yet, rather than not known.
QList<Gap> unansweredQuestions(const GapFacts &facts, const GapNorms &norms, QDate on)
{
    QList<Gap> gaps;
    for (const QuestionFacts &question : facts.questions) {
        if (!isWithoutKnowledge(question))
            continue;
        gaps.append(
            {.kind = GapKind::QuestionUnanswered,
             .nature = question.elsewhere.isEmpty() ? GapNature::Absent : GapNature::Unconnected,
             .record = question.record,
             .recordKind = Kind::KnowledgeQuestion,
             .isRed = question.needBy.isValid() && question.needBy <= on.addMonths(norms.urgentMonths),
             .date = question.needBy,
             .involved = {},
             .elsewhere = question.elsewhere,
             .since = question.askedOn});
    }
    return gaps;
}

/// G2. The date is that of the newest study; the number is how many there are. It is out of date when all of
/// them are; where one is not, that one is too weak.
QList<Gap> weakAnswers(const GapFacts &facts, const GapNorms &norms, QDate on)
{
    QList<Gap> gaps;
    for (const QuestionFacts &question : facts.questions) {
        const auto isOld = [&](const AnswerFacts &answer) { return isOutdated(answer, question, norms, on); };
        const auto isWeak = [&](const AnswerFacts &answer) {
            return isOld(answer) || provesLittle(answer, question, norms);
        };
        if (question.answers.isEmpty() || !std::ranges::all_of(question.answers, isWeak))
            continue;
        const bool isOldThroughout = std::ranges::all_of(question.answers, isOld);
        const PartialDate newest = newestOf(question.answers);
        Gap gap{.kind = GapKind::AnswerWeak,
                .nature = isOldThroughout ? GapNature::Outdated : GapNature::Weak,
                .record = question.record,
                .recordKind = Kind::KnowledgeQuestion,
                .date = newest.firstDay(),
                .number = int(question.answers.size()),
                .issued = newest,
                .involved = {},
                .since = outdatedSince(question, norms, on)};
        for (const AnswerFacts &answer : question.answers)
            gap.involved.append(answer.study);
        gaps.append(gap);
    }
    return gaps;
}

} // namespace kb::gaprule
