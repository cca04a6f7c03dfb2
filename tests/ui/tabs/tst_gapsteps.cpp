// SPDX-License-Identifier: EUPL-1.2
#include "editors/questioneditor.h"
#include "editors/similarpanel.h"
#include "jobs/gaplist.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "model/studyquestionlink.h"
#include "models/roles.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/gapspage.h"
#include "tabs/questionstab.h"
#include "widgets/paperview.h"
#include "wording/language.h"

#include <QRegularExpression>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int StateColumn = 3;

/// The page of gaps with one gap, a dossier without a study, and beside it the page of questions.
struct DossierGapRoom : TabRoom<GapsPage>
{
    DossierGapRoom()
        : TabRoom<GapsPage>(Desk::Content::Nothing)
        , questions(std::make_unique<QuestionsTab>(workspace))
    {
        QObject::connect(
            tab.get(), &Tab::pageAsked, questions.get(),
            [this](const QString &, const std::function<void(Tab &)> &work) { work(*questions); });
        QObject::connect(&workspace, &Workspace::openAsked, questions.get(), &QuestionsTab::showPlace);
        QObject::connect(&workspace, &Workspace::said, questions.get(),
                         [this](const Message &message) { lastSaid = message; });
        dossier = insert(workspace.bank(), PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s});
        settle(workspace);
    }

    void take(const QString &text)
    {
        for (QAction *action : tab->tabActions().record) {
            if (action && action->text().remove(u'&') == text)
                action->trigger();
        }
        settle(workspace);
    }
    bool offers(const QString &text)
    {
        const auto isIt = [&](const QAction *action) {
            return action && action->text().remove(u'&') == text && action->isEnabled();
        };
        return std::ranges::any_of(tab->tabActions().record, isIt);
    }
    QString state() { return rows() == 1 ? cell(0, StateColumn) : QString(); }
    QString noteAtState() { return view().model()->index(0, StateColumn).data(NoteRole).toString(); }
    QString explained() { return tab->findChild<PaperView *>()->toPlainText(); }
    QuestionEditor *editor() { return questions->findChild<QuestionEditor *>(); }
    /// Saves what is open in the editor, as a question with these words.
    bool saveQuestion(const QString &text)
    {
        KnowledgeQuestion question;
        question.text = text;
        editor()->fillIn(valuesOf(question));
        const bool isSaved = editor()->save();
        settle(workspace);
        return isSaved;
    }
    /// As who chooses, beside a new question, one that is there already.
    void use(const Uid &existing) { Q_EMIT questions->findChild<SimilarPanel *>()->useAsked(existing); }
    QList<KnowledgeQuestion> asked() { return *workspace.bank().records<KnowledgeQuestion>().all(); }

    Uid dossier;
    Message lastSaid;
    std::unique_ptr<QuestionsTab> questions;
};

} // namespace

/// What is made of a gap, and how the gap follows it (spec 03, 3.5; spec 11, C6).
class TestGapSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*qApp, u"en"_s); }

    void questionThatIsSavedIsWhatCameOfTheGap()
    {
        DossierGapRoom room;
        QTRY_COMPARE(room.state(), u"possible"_s);

        room.take(u"Make a question"_s);
        QCOMPARE(room.state(), u"possible"_s); // nothing was saved yet
        QVERIFY(room.saveQuestion(u"Hoeveel woningen staan leeg?"_s));

        QTRY_COMPARE(room.state(), u"question asked"_s);
        QCOMPARE(room.asked().size(), 1);
        QCOMPARE(room.asked().first().dossier, room.dossier);
        QTRY_VERIFY2(room.explained().contains(room.asked().first().refcode), qPrintable(room.explained()));
    }

    void undoTakesBackTheQuestionAndTheStateInOneStep()
    {
        DossierGapRoom room;
        QTRY_COMPARE(room.state(), u"possible"_s);
        room.take(u"Make a question"_s);
        QVERIFY(room.saveQuestion(u"Hoeveel woningen staan leeg?"_s));
        QTRY_COMPARE(room.state(), u"question asked"_s);

        room.workspace.undo();
        settle(room.workspace);

        QTRY_COMPARE(room.state(), u"possible"_s);
        QVERIFY(room.asked().isEmpty());
    }

    void questionThatIsThereAlreadyIsWhatCameOfTheGapWhenItIsChosen()
    {
        DossierGapRoom room;
        const Uid existing = insert(room.workspace.bank(), aQuestion(u"Hoeveel woningen staan leeg?"_s));
        settle(room.workspace);
        QTRY_COMPARE(room.state(), u"possible"_s);
        room.take(u"Make a question"_s);

        room.use(existing);
        settle(room.workspace);

        QTRY_COMPARE(room.state(), u"question asked"_s);
        QCOMPARE(room.asked().size(), 1);
        QCOMPARE(room.editor()->uid(), existing);
        QTRY_VERIFY2(room.explained().contains(room.asked().first().refcode), qPrintable(room.explained()));
        room.workspace.undo();
        settle(room.workspace);
        QTRY_COMPARE(room.state(), u"possible"_s);
        QCOMPARE(room.asked().size(), 1);
    }

    void whoTakesTheChoiceBackGoesOnWithANewQuestionForTheGap()
    {
        DossierGapRoom room;
        const Uid existing = insert(room.workspace.bank(), aQuestion(u"Hoeveel woningen staan leeg?"_s));
        settle(room.workspace);
        QTRY_COMPARE(room.state(), u"possible"_s);
        room.take(u"Make a question"_s);
        room.use(existing);
        const Message chosen = room.lastSaid;
        QVERIFY2(chosen.sentence.contains(QRegularExpression(u"gap judged: \\S+ Wonen"_s)),
                 qPrintable(chosen.sentence));

        chosen.follow();
        settle(room.workspace);

        QTRY_COMPARE(room.state(), u"possible"_s);
        QVERIFY(room.editor()->uid().isNull());
        QVERIFY(room.saveQuestion(u"Hoeveel winkels staan leeg?"_s));
        QTRY_COMPARE(room.state(), u"question asked"_s);
        QCOMPARE(room.asked().size(), 2);
    }

    void laterStepStaysWhenTheChoiceIsTakenBack()
    {
        DossierGapRoom room;
        const Uid existing = insert(room.workspace.bank(), aQuestion(u"Hoeveel woningen staan leeg?"_s));
        settle(room.workspace);
        QTRY_COMPARE(room.state(), u"possible"_s);
        room.take(u"Make a question"_s);
        room.use(existing);
        const Message chosen = room.lastSaid;
        insert(room.workspace.bank(), aQuestion(u"Hoeveel winkels staan leeg?"_s));

        chosen.follow();
        settle(room.workspace);

        QCOMPARE(room.asked().size(), 2);
        QTRY_COMPARE(room.state(), u"question asked"_s);
    }

    void anotherQuestionSaysNothingOfTheGap()
    {
        DossierGapRoom room;
        QTRY_COMPARE(room.state(), u"possible"_s);
        room.take(u"Make a question"_s);

        QVERIFY_RESULT(room.editor()->open({}));
        QVERIFY(room.saveQuestion(u"Hoe groot is de energiearmoede?"_s));

        QCOMPARE(room.asked().size(), 1);
        QCOMPARE(room.state(), u"possible"_s);
    }

    void savingAgainSaysNothingMore()
    {
        DossierGapRoom room;
        QTRY_COMPARE(room.state(), u"possible"_s);
        room.take(u"Make a question"_s);
        QVERIFY(room.saveQuestion(u"Hoeveel woningen staan leeg?"_s));
        QTRY_COMPARE(room.state(), u"question asked"_s);
        QTRY_VERIFY(room.offers(u"Take the decision back"_s)); // the list has it before the page
        room.take(u"Take the decision back"_s);
        QTRY_COMPARE(room.state(), u"possible"_s);

        QVERIFY(room.saveQuestion(u"Hoeveel woningen staan lang leeg?"_s));

        QCOMPARE(room.state(), u"possible"_s);
    }

    void projectIdeaIsMadeOfADossierToo()
    {
        DossierGapRoom room;
        QTRY_COMPARE(room.state(), u"possible"_s);

        room.take(u"Make a project idea"_s);

        QTRY_COMPARE(room.state(), u"confirmed"_s);
        QCOMPARE(room.workspace.bank().records<ResearchProject>().ids()->size(), 1);
    }

    void answeredQuestionIsProposedAsSolvedAndOneActionSettlesIt()
    {
        DossierGapRoom room;
        QTRY_COMPARE(room.state(), u"possible"_s);
        room.take(u"Make a question"_s);
        QVERIFY(room.saveQuestion(u"Hoeveel woningen staan leeg?"_s));
        QTRY_COMPARE(room.state(), u"question asked"_s);
        QCOMPARE(room.noteAtState(), QString());
        Bank &bank = room.workspace.bank();
        Study study = aStudy(u"Leegstand van woningen"_s);
        study.issued = {bank.now().date().toString(Qt::ISODate)}; // or nobody uses it, which is a gap too
        const Uid answer = insert(bank, study);

        insert(bank, StudyQuestionLink{.study = answer,
                                       .question = room.asked().first().uid,
                                       .degree = AnswerDegree::Volledig});
        settle(room.workspace);

        QTRY_COMPARE(room.noteAtState(), u"solved?"_s);
        QTRY_VERIFY(room.explained().contains(u"The question has an answer: solved?"_s));
        room.take(u"Solved"_s);
        QTRY_VERIFY(room.state().isEmpty()); // no such gap in the list any more
    }
};

QTEST_MAIN(TestGapSteps)
#include "tst_gapsteps.moc"
