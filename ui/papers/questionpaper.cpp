// SPDX-License-Identifier: EUPL-1.2
#include "papers/questionpaper.h"

#include "bank/answers.h"
#include "bank/bank.h"
#include "jobs/overlapstore.h"
#include "models/examplenote.h"
#include "models/ownermark.h"
#include "models/questioncolumns.h"
#include "papers/paperparts.h"
#include "report/labels.h"
#include "wording/datetext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct QuestionPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(QuestionPaper)
};

QString neededText(const KnowledgeQuestion &question)
{
    if (!question.needBy.isValid())
        return label(question.needClass);
    return QuestionPaperWording::tr("%1, needed by %2")
        .arg(label(question.needClass), dateText(question.needBy));
}

void addAnswers(Paper &paper, Bank &bank, const Uid &question)
{
    const auto answers = answersTo(bank, question);
    if (!answers)
        return;
    QList<Uid> studies;
    QStringList degrees;
    for (const StudyQuestionLink &answer : *answers) {
        studies.append(answer.study);
        degrees.append(answer.note.isEmpty() ? label(answer.degree)
                                             : label(answer.degree) + QStringLiteral(". ") + answer.note);
    }
    addRecords(paper, bank, QuestionPaperWording::tr("Answered by"), studies, degrees);
}

void addProjects(Paper &paper, Bank &bank, const Uid &question)
{
    if (const auto projects = bank.links().to(question, LinkType::Question))
        addRecords(paper, bank, QuestionPaperWording::tr("Projects on this question"), *projects);
}

/// "strong, 73: the same words"; where no run counted points without them.
QString reasonOf(const ShownOverlap &shown)
{
    const QString level = shown.isByHand()
                              ? shown.levelWords()
                              : QStringLiteral("%1, %2").arg(shown.levelWords()).arg(shown.pair.score);
    return QStringLiteral("%1: %2").arg(level, shown.why());
}

void addOverlaps(Paper &paper, Bank &bank, const Uid &question)
{
    const auto pairs = OverlapStore(bank).ofRecord(question);
    if (!pairs)
        return;
    QList<Uid> others;
    QStringList reasons;
    for (const ShownOverlap &shown : *pairs) {
        if (!shown.isListed())
            continue;
        others.append(shown.pair.a == question ? shown.pair.b : shown.pair.a);
        reasons.append(reasonOf(shown));
    }
    addRecords(paper, bank, QuestionPaperWording::tr("Overlap with"), others, reasons);
}

} // namespace

Paper questionPaper(Bank &bank, const QuestionLine &question)
{
    Paper paper;
    paper.place = placeLine(
        {QuestionPaperWording::tr("%1 · Knowledge question").arg(question.refcode), exampleNote(question)});
    paper.title = question.text;
    paper.facts = factsLine({neededText(question), label(question.status),
                             QuestionPaperWording::tr("Coverage: %1").arg(coverageText(question.coverage)),
                             ownerSentence(question.ownerCode)});
    addText(paper, QuestionPaperWording::tr("Explanation"), question.explanation);
    addText(paper, QuestionPaperWording::tr("Supports decision"), question.decisionSupported);
    addText(paper, QuestionPaperWording::tr("Answer"), question.answerSummary);
    addAnswers(paper, bank, question.uid);
    addProjects(paper, bank, question.uid);
    addOverlaps(paper, bank, question.uid);
    addNames(paper, bank, QuestionPaperWording::tr("Concepts"), question.uid, LinkType::Concept);
    addNames(paper, bank, QuestionPaperWording::tr("Dossiers"), question.uid, LinkType::Dossier);
    return paper;
}

Paper questionSurroundings(Bank &bank, const Uid &question)
{
    Paper paper;
    paper.title = QuestionPaperWording::tr("Studies and projects");
    addAnswers(paper, bank, question);
    addProjects(paper, bank, question);
    if (paper.sections.isEmpty())
        paper.facts = nothingLinked(
            bank, QuestionPaperWording::tr("No study or project is linked to this question yet."));
    return paper;
}

Paper questionOverlaps(Bank &bank, const Uid &question)
{
    Paper paper;
    paper.title = QuestionPaperWording::tr("Overlap");
    addOverlaps(paper, bank, question);
    if (paper.sections.isEmpty())
        paper.facts =
            factsLine({QuestionPaperWording::tr("No strong or probable overlap was found in the last run.")});
    return paper;
}

} // namespace kb
