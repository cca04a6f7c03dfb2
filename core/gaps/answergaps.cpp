// SPDX-License-Identifier: EUPL-1.2
#include "gaps/rules.h"

#include <algorithm>

namespace kb::gaprule {

namespace {

/// The answers that were neither withdrawn nor replaced.
QList<AnswerFacts> standingAnswers(const QuestionFacts &question)
{
    QList<AnswerFacts> standing;
    std::ranges::copy_if(question.answers, std::back_inserter(standing), &AnswerFacts::stands);
    return standing;
}

bool isAboutOthers(const AnswerFacts &answer)
{
    return answer.isForeign || answer.isOfOthers;
}

Gap gapOfAnswers(GapKind kind, GapNature nature, const QuestionFacts &question,
                 const QList<AnswerFacts> &answers)
{
    Gap gap{.kind = kind,
            .nature = nature,
            .record = question.record,
            .recordKind = Kind::KnowledgeQuestion,
            .date = question.needBy,
            .number = int(answers.size()),
            .involved = {}};
    for (const AnswerFacts &answer : answers)
        gap.involved.append(answer.study);
    return gap;
}

} // namespace

/// Many studies answer the question, and none brings them together.
QList<Gap> missingReviews(const GapFacts &facts, const GapNorms &norms, QDate)
{
    QList<Gap> gaps;
    for (const QuestionFacts &question : facts.questions) {
        const QList<AnswerFacts> standing = standingAnswers(question);
        if (standing.size() >= norms.studiesToReview &&
            std::ranges::none_of(standing, &AnswerFacts::isReview))
            gaps.append(gapOfAnswers(GapKind::ReviewMissing, GapNature::Unreviewed, question, standing));
    }
    return gaps;
}

/// All studies that answer the question are about another country or other people.
QList<Gap> foreignAnswers(const GapFacts &facts, const GapNorms &, QDate)
{
    QList<Gap> gaps;
    for (const QuestionFacts &question : facts.questions) {
        const QList<AnswerFacts> standing = standingAnswers(question);
        if (!standing.isEmpty() && std::ranges::all_of(standing, isAboutOthers))
            gaps.append(gapOfAnswers(GapKind::ContextOther, GapNature::OtherContext, question, standing));
    }
    return gaps;
}

/// Another unit has studies for a question like it. A needed question with neither study nor project is told
/// by its own rule, which says the same.
QList<Gap> answersElsewhere(const GapFacts &facts, const GapNorms &, QDate)
{
    QList<Gap> gaps;
    for (const QuestionFacts &question : facts.questions) {
        const bool hasNoAnswer = question.isUnanswered && question.answers.isEmpty();
        if (!hasNoAnswer || question.elsewhere.isEmpty() || isWithoutKnowledge(question))
            continue;
        gaps.append({.kind = GapKind::AnsweredElsewhere,
                     .nature = GapNature::Unconnected,
                     .record = question.record,
                     .recordKind = Kind::KnowledgeQuestion,
                     .date = question.needBy,
                     .number = int(question.elsewhere.size()),
                     .involved = question.elsewhere});
    }
    return gaps;
}

} // namespace kb::gaprule
