// SPDX-License-Identifier: EUPL-1.2
// What is done with a question as a whole: a part of QuestionsTab.
#include "editors/questioneditor.h"
#include "jobs/bulkchange.h"
#include "tabs/changeselection.h"
#include "tabs/linkdialog.h"
#include "tabs/projectidea.h"
#include "tabs/questionstab.h"

namespace kb {

namespace {

// The fields of model/knowledgequestion.h in which a step asks for more.
constexpr FieldId AnswerOfQuestion = 40;
constexpr FieldId QuestionToGoOnIn = 43;
constexpr FieldId WhyOpenAgain = 46;

KnowledgeQuestion inState(QuestionStatus status)
{
    KnowledgeQuestion question;
    question.status = status;
    return question;
}

} // namespace

/// In the order of the specification (03, 3.12).
QList<QAction *> QuestionsTab::steps()
{
    const auto onSight = [this](void (QuestionsTab::*act)(const QList<Uid> &questions)) {
        return
            [this, act] { withSight([this, act](const QList<Uid> &questions) { (this->*act)(questions); }); };
    };
    QAction *overlap = addTabAction(tr("Show o&verlap"), {}, [this] { showOverlap(); });
    const QList<QAction *> steps{
        addTabAction(tr("Link a st&udy…"), {}, onSight(&QuestionsTab::linkStudy)),
        addTabAction(tr("Ans&wer…"), {}, [this] { answer(); }),
        addTabAction(tr("Me&rge into another question…"), {}, [this] { mergeInto(); }),
        addTabAction(tr("Make a pro&ject idea"), {}, onSight(&QuestionsTab::makeProjectIdea)),
        overlap,
        addTabAction(tr("E&xpired"), {}, [this] { expire(); }),
        addTabAction(tr("Open a&gain…"), {}, [this] { reopen(); }),
    };
    limitActions(steps);
    overlap->setEnabled(true);
    return steps;
}

void QuestionsTab::linkStudy(const QList<Uid> &questions)
{
    linkRecords(workspace(), questions, this, Kind::Study);
}

/// The answer itself and its studies are written in the detail; saving asks for what is missing.
void QuestionsTab::answer()
{
    KnowledgeQuestion answered = inState(QuestionStatus::Beantwoord);
    answered.answeredOn = workspace().bank().now().date();
    beginStep(valuesOf(answered), AnswerOfQuestion);
}

void QuestionsTab::mergeInto()
{
    beginStep(valuesOf(inState(QuestionStatus::Samengevoegd)), QuestionToGoOnIn);
}

void QuestionsTab::reopen()
{
    beginStep(valuesOf(inState(QuestionStatus::Open)), WhyOpenAgain);
}

void QuestionsTab::makeProjectIdea(const QList<Uid> &questions)
{
    ideaFor(workspace(), questions, this);
}

void QuestionsTab::showOverlap()
{
    if (openRecord().isNull())
        openCurrent();
    if (!openRecord().isNull())
        static_cast<QuestionEditor &>(editor()).showOverlap();
}

/// Of the questions that are chosen, those of this unit.
void QuestionsTab::expire()
{
    if (!saveFirst())
        return;
    QList<qint64> questions = m_feed.selected();
    if (const Uid open = openRecord(); !open.isNull()) {
        const auto question = workspace().bank().records<KnowledgeQuestion>().get(open);
        questions = question ? QList{question->facts.id} : QList<qint64>();
    }
    if (!questions.isEmpty())
        changeAll(workspace(), Kind::KnowledgeQuestion, questions,
                  {.fields = valuesOf(inState(QuestionStatus::Vervallen))}, this);
}

} // namespace kb
