// SPDX-License-Identifier: EUPL-1.2
#include "gaps/rules.h"
#include "model/freshness.h"

#include <algorithm>

namespace kb::gaprule {

namespace {

/// Out of date by the norm of its dossier, no longer standing, or too weak for a question that evaluates. A
/// study without a date, or without findings, is not judged by what nobody knows.
bool isWeak(const AnswerFacts &answer, const QuestionFacts &question, const GapNorms &norms, QDate on)
{
    const int months = question.freshMonths > 0 ? question.freshMonths : norms.freshMonths;
    const QDate issued = answer.issued.firstDay();
    const bool isOld = issued.isValid() && freshnessOf(issued, months, on) == Freshness::Verouderd;
    const bool provesLittle =
        question.isEvaluating && answer.strength && *answer.strength <= norms.weakStrength;
    return isOld || provesLittle || !answer.stands;
}

QDate newestOf(const QList<AnswerFacts> &answers)
{
    QDate newest;
    for (const AnswerFacts &answer : answers) {
        const QDate issued = answer.issued.firstDay();
        if (!newest.isValid() || issued > newest)
            newest = issued;
    }
    return newest;
}

} // namespace

/// G1.
QList<Gap> unansweredQuestions(const GapFacts &facts, const GapNorms &norms, QDate on)
{
    QList<Gap> gaps;
    for (const QuestionFacts &question : facts.questions) {
        if (!question.isNeeded || !question.isUnanswered || question.projects > 0 ||
            !question.answers.isEmpty())
            continue;
        gaps.append(
            {.kind = GapKind::QuestionUnanswered,
             .record = question.record,
             .recordKind = Kind::KnowledgeQuestion,
             .isRed = question.needBy.isValid() && question.needBy <= on.addMonths(norms.urgentMonths),
             .date = question.needBy,
             .involved = {}});
    }
    return gaps;
}

/// G2. The date is that of the newest study; the number is how many there are.
QList<Gap> weakAnswers(const GapFacts &facts, const GapNorms &norms, QDate on)
{
    QList<Gap> gaps;
    for (const QuestionFacts &question : facts.questions) {
        const bool isWeakThroughout = !question.answers.isEmpty() &&
                                      std::ranges::all_of(question.answers, [&](const AnswerFacts &answer) {
                                          return isWeak(answer, question, norms, on);
                                      });
        if (!isWeakThroughout)
            continue;
        Gap gap{.kind = GapKind::AnswerWeak,
                .record = question.record,
                .recordKind = Kind::KnowledgeQuestion,
                .date = newestOf(question.answers),
                .number = int(question.answers.size()),
                .involved = {}};
        for (const AnswerFacts &answer : question.answers)
            gap.involved.append(answer.study);
        gaps.append(gap);
    }
    return gaps;
}

} // namespace kb::gaprule
