// SPDX-License-Identifier: EUPL-1.2
#include "model/attention.h"

#include "model/validation.h"

#include <QRegularExpression>

#include <numeric>

namespace kb {

namespace {

constexpr int FewestConcepts = 2;
constexpr qsizetype ShortestQuestion = 15; // V-11
constexpr qsizetype LongestQuestion = 300;
constexpr qsizetype MostWords = 20; // in a sentence that is easy to read
constexpr int Whole = 100;

/// Collects what holds.
class Points
{
public:
    Points &when(bool holds, Attention attention)
    {
        if (holds)
            m_points.append(attention);
        return *this;
    }
    const QList<Attention> &list() const { return m_points; }

private:
    QList<Attention> m_points;
};

bool hasLongSentence(const QString &text)
{
    static const QRegularExpression sentenceEnd(QStringLiteral("[.!?]\\s+|\\n+"));
    const QStringList sentences = text.split(sentenceEnd, Qt::SkipEmptyParts);
    return std::ranges::any_of(sentences, [](const QString &sentence) {
        return sentence.simplified().count(QLatin1Char(' ')) >= MostWords;
    });
}

/// The beginnings of questions about what to do (spec 02, 2.4).
bool isPolicyQuestion(const QString &text)
{
    static const QStringList beginnings{QStringLiteral("moeten we "),   QStringLiteral("moeten wij "),
                                        QStringLiteral("zullen we "),   QStringLiteral("zullen wij "),
                                        QStringLiteral("hoe gaan we "), QStringLiteral("hoe gaan wij ")};
    return std::ranges::any_of(beginnings,
                               [&](const QString &b) { return text.startsWith(b, Qt::CaseInsensitive); });
}

bool sharesAddUp(const QList<CostShare> &shares)
{
    const int sum = std::accumulate(shares.cbegin(), shares.cend(), 0,
                                    [](int total, const CostShare &share) { return total + share.percent; });
    return shares.isEmpty() || sum == Whole;
}

/// Something that can be followed: a shelf in an archive is no link. As in study/list.sql.
bool hasLink(const Study &study)
{
    const QString codes = study.doi + study.handle + study.urnNbn;
    return !study.url.isEmpty() || !study.publicUrl.isEmpty() || !codes.isEmpty() ||
           study.location.startsWith(QStringLiteral("http"), Qt::CaseInsensitive);
}

bool isAnswered(QuestionStatus status)
{
    return status == QuestionStatus::Deels || status == QuestionStatus::Beantwoord;
}

bool hasCitizenNumber(const QStringList &texts)
{
    return std::ranges::any_of(texts, [](const QString &text) { return !citizenNumbersIn(text).isEmpty(); });
}

} // namespace

QList<Attention> attentionFor(const KnowledgeQuestion &question, const LinkCounts &links)
{
    using enum Attention;
    const QString text = question.text.trimmed();
    const bool isNeeded = question.needClass == NeedClass::Nodig;
    return Points()
        .when(!text.endsWith(QLatin1Char('?')), NoQuestionMark)
        .when(text.count(QLatin1Char('?')) > 1, SeveralQuestions)
        .when(!text.isEmpty() && text.size() < ShortestQuestion, ShortQuestion)
        .when(text.size() > LongestQuestion, LongQuestion)
        .when(isPolicyQuestion(text), PolicyQuestion)
        .when(question.dossier.isNull(), NoDossier)
        .when(isNeeded && !question.needBy.isValid(), NoNeedBy)
        .when(isNeeded && question.decisionSupported.isEmpty(), NoDecision)
        .when(links.concepts < FewestConcepts, FewConcepts)
        .when(isAnswered(question.status) && links.doubtfulAnswers > 0, AnswerInDoubt)
        .when(hasCitizenNumber({text, question.explanation, question.answerSummary}), CitizenNumber)
        .list();
}

QList<Attention> attentionFor(const Study &study, const LinkCounts &links)
{
    using enum Attention;
    return Points()
        .when(study.contributions.isEmpty(), NoAuthors)
        .when(links.institutes == 0, NoInstitute)
        .when(study.issued.isEmpty(), NoDate)
        .when(study.abstract.isEmpty() && study.summaryPlain.isEmpty(), NoSummary)
        .when(study.summaryPlain.isEmpty(), NoPlainSummary)
        .when(hasLongSentence(study.summaryPlain), LongSentences)
        .when(study.type == StudyType::Evaluatie && !study.evaluationMoment, NoEvaluationMoment)
        .when(links.files == 0 && !hasLink(study), NoAccess)
        .when(links.uncheckedFiles > 0, UncheckedFile)
        .when(links.concepts < FewestConcepts, FewConcepts)
        .when(hasCitizenNumber({study.title, study.abstract, study.summaryPlain, study.keyMessage}),
              CitizenNumber)
        .list();
}

QList<Attention> attentionFor(const ResearchProject &project, const LinkCounts &links)
{
    using enum Attention;
    const bool isOrdered = areInOrder({project.plannedStart, project.plannedEnd}) &&
                           areInOrder({project.start, project.draftOn, project.deliveredOn,
                                       project.reactionOn, project.closedOn});
    return Points()
        .when(!isOrdered, EndsBeforeItBegins)
        .when(!sharesAddUp(project.costSplit), SharesDoNotAddUp)
        .when(links.concepts < FewestConcepts, FewConcepts)
        .when(hasCitizenNumber({project.title, project.centralQuestion, project.conflictNote}), CitizenNumber)
        .list();
}

bool areInOrder(const QList<QDate> &dates)
{
    QList<QDate> known;
    std::ranges::copy_if(dates, std::back_inserter(known), [](const QDate &date) { return date.isValid(); });
    return std::ranges::is_sorted(known);
}

} // namespace kb
