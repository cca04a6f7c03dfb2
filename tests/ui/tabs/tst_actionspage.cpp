// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/overlapstore.h"
#include "model/event.h"
#include "model/researchproject.h"
#include "model/task.h"
#include "support/testresult.h"
#include "support/widgetwalk.h"
#include "tabroom.h"
#include "tabs/actiondialog.h"
#include "tabs/actionspage.h"
#include "tabs/overlaptab.h"
#include "tabs/pairspage.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/paperview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

ShownOverlap pairNumber(Workspace &workspace, int place)
{
    const OverlapStore store(workspace.bank());
    return store.rows(store.ids({})->mid(place, 1))->first();
}

int placeOfQuestions(Workspace &workspace)
{
    const OverlapStore store(workspace.bank());
    const auto first = store.ids({.kinds = {OverlapKind::VraagVraag}})->value(0);
    return int(store.ids({})->indexOf(first));
}

Uid agreeOn(Workspace &workspace, int place, const QString &what, QDate due,
            ActionKind kind = ActionKind::SamenProgrammeren)
{
    const ShownOverlap pair = pairNumber(workspace, place);
    ActionDraft draft;
    draft.action.kind = kind;
    draft.action.what = what;
    draft.action.leadUnit = pair.a.unit;
    draft.action.due = due;
    draft.others = {pair.b.unit};
    const auto made = agreeOnPair(workspace.bank(), pair.pair, draft);
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    settle(workspace);
    return *made;
}

QAction *actionCalled(Tab &tab, const QString &start)
{
    for (QAction *one : tab.actions()) {
        if (one->text().remove(u'&').startsWith(start))
            return one;
    }
    qFatal("no action %s", qPrintable(start));
}

Uid followUpOf(Workspace &workspace, const Uid &agreed)
{
    return workspace.bank().records<OverlapAction>().get(agreed)->followUp;
}

void pressCtrlF8OnTheOne(TabRoom<ActionsPage> &room)
{
    QTRY_COMPARE(room.rows(), 1);
    room.tab->focusContent();
    room.press(Qt::Key_F8, Qt::ControlModifier);
    settle(room.workspace);
}

} // namespace

class TestActionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAgreedStandsInTheList()
    {
        TabRoom<ActionsPage> room;
        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int before = room.rows();

        agreeOn(room.workspace, 0, u"Samen uitvragen"_s, QDate(2099, 1, 1));

        QCOMPARE(before, 0);
        QTRY_COMPARE(room.rows(), 1);
        QCOMPARE(room.cell(0, 3), u"Samen uitvragen"_s);
        QCOMPARE(room.cell(0, 0), u"Open"_s);
    }

    void whatIsLateSaysHowLate()
    {
        TabRoom<ActionsPage> room;

        agreeOn(room.workspace, 0, u"Samen uitvragen"_s, room.workspace.bank().now().date().addDays(-3));

        QTRY_COMPARE(room.rows(), 1);
        QVERIFY(room.cell(0, 0).contains(u"3"_s));
    }

    void f7ReportsReadyWithTheResult()
    {
        TabRoom<ActionsPage> room;
        const Uid made = agreeOn(room.workspace, 0, u"Samen uitvragen"_s, QDate(2099, 1, 1));
        QTRY_COMPARE(room.rows(), 1);
        room.tab->focusContent();

        const bool isAsked =
            answering<ReasonDialog>([&] { room.press(Qt::Key_F7); },
                                    [](ReasonDialog &dialog) {
                                        dialog.accept(); // refused: no result yet
                                        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u"Gedaan"_s);
                                        dialog.accept();
                                    });
        settle(room.workspace);

        QVERIFY(isAsked);
        const auto action = room.workspace.bank().records<OverlapAction>().get(made);
        QCOMPARE(action->status, ActionStatus::Klaar);
        QCOMPARE(action->result, u"Gedaan"_s);
        QVERIFY(!actionCalled(*room.tab, u"Report ready"_s)->isEnabled());
    }

    void answerOfTheUnitIsKeptAndTakenBack()
    {
        TabRoom<ActionsPage> room;
        const Uid made = agreeOn(room.workspace, 0, u"Samen uitvragen"_s, QDate(2099, 1, 1));
        QTRY_COMPARE(room.rows(), 1);
        room.tab->focusContent();

        const bool isAsked = answering<ActionAnswerDialog>(
            [&] { room.press(Qt::Key_F8); }, [](ActionAnswerDialog &dialog) { dialog.accept(); });
        settle(room.workspace);
        const auto answered = room.workspace.bank().records<OverlapAction>().get(made)->answer;
        room.workspace.undo();
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(answered, std::optional(ActionAnswer::Akkoord));
        QVERIFY(!room.workspace.bank().records<OverlapAction>().get(made)->answer);
    }

    void ctrlF8MakesTheEventThatWasAgreedAndTiesItToTheAgreement()
    {
        TabRoom<ActionsPage> room;
        const Uid agreed =
            agreeOn(room.workspace, 0, u"Samen praten"_s, QDate(2099, 1, 1), ActionKind::SessieOrganiseren);

        pressCtrlF8OnTheOne(room);
        const auto event = room.workspace.bank().records<Event>().get(followUpOf(room.workspace, agreed));
        QTRY_VERIFY(!actionCalled(*room.tab, u"Make the event"_s)->isEnabled());
        room.workspace.undo();
        settle(room.workspace);

        QVERIFY_RESULT(event);
        QCOMPARE(event->title, u"Samen praten"_s);
        QVERIFY(followUpOf(room.workspace, agreed).isNull());
    }

    void ctrlF8MakesTheProposalOfWhatIsProgrammedTogether()
    {
        TabRoom<ActionsPage> room;
        const Uid agreed = agreeOn(room.workspace, placeOfQuestions(room.workspace), u"Samen uitvragen"_s,
                                   QDate(2099, 1, 1));

        pressCtrlF8OnTheOne(room);
        const Uid made = followUpOf(room.workspace, agreed);
        const auto project = room.workspace.bank().records<ResearchProject>().get(made);
        room.workspace.undo();
        settle(room.workspace);

        QVERIFY_RESULT(project);
        QCOMPARE(project->title, u"Samen uitvragen"_s);
        QVERIFY(followUpOf(room.workspace, agreed).isNull());
    }

    void ctrlF8MakesTheTaskOfAResultThatIsShared()
    {
        TabRoom<ActionsPage> room;
        const Uid agreed =
            agreeOn(room.workspace, 0, u"Resultaat delen"_s, QDate(2099, 1, 1), ActionKind::ResultaatDelen);

        pressCtrlF8OnTheOne(room);

        const auto task = room.workspace.bank().records<Task>().get(followUpOf(room.workspace, agreed));
        QVERIFY_RESULT(task);
        QVERIFY2(task->what.startsWith(u"Discuss the result: "_s), qPrintable(task->what));
        QTRY_VERIFY(room.tab->findChild<PaperView *>()->toPlainText().contains(u"Discuss the result: "_s));
        QVERIFY(!actionCalled(*room.tab, u"Make the event"_s)->isEnabled());
    }

    void whatIsToBeMergedSaysSo()
    {
        TabRoom<ActionsPage> room;
        agreeOn(room.workspace, placeOfQuestions(room.workspace), u"Eén vraag"_s, QDate(2099, 1, 1),
                ActionKind::VragenSamenvoegen);

        QTRY_COMPARE(room.rows(), 1);
        QTRY_VERIFY(actionCalled(*room.tab, u"Merge the questions"_s)->isEnabled());
    }

    void nothingIsMadeOfOtherAgreements()
    {
        TabRoom<ActionsPage> room;
        agreeOn(room.workspace, 0, u"Ieder de helft"_s, QDate(2099, 1, 1), ActionKind::WerkVerdelen);

        QTRY_COMPARE(room.rows(), 1);
        QVERIFY(!actionCalled(*room.tab, u"Make the event"_s)->isEnabled());
    }

    void reminderIsPutOnTheClipboard()
    {
        TabRoom<ActionsPage> room;
        agreeOn(room.workspace, 0, u"Samen uitvragen"_s, QDate(2099, 1, 1));
        QTRY_COMPARE(room.rows(), 1);

        actionCalled(*room.tab, u"Make a reminder"_s)->trigger();

        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(u"Samen uitvragen"_s));
        QVERIFY(text.contains(pairNumber(room.workspace, 0).a.code));
    }

    void filterKeepsWhatIsLate()
    {
        TabRoom<ActionsPage> room;
        agreeOn(room.workspace, 0, u"Op tijd"_s, QDate(2099, 1, 1));
        agreeOn(room.workspace, 1, u"Te laat"_s, QDate(2020, 1, 1));
        QTRY_COMPARE(room.rows(), 2);

        room.tab->findChild<FilterBar *>()->setState({.text = {}, .chosen = {{u"term"_s, {u"late"_s}}}});
        settle(room.workspace);

        QTRY_COMPARE(room.rows(), 1);
        QCOMPARE(room.cell(0, 3), u"Te laat"_s);
    }

    void enterGoesToThePair()
    {
        TabRoom<OverlapTab> room;
        agreeOn(room.workspace, 2, u"Samen uitvragen"_s, QDate(2099, 1, 1));
        const qint64 pair = pairNumber(room.workspace, 2).id;
        room.tab->showPage("actions");
        settle(room.workspace);
        QTRY_COMPARE(room.tab->findChild<ActionsPage *>()->findChild<RecordView *>()->model()->rowCount(), 1);
        room.tab->focusContent();

        room.press(Qt::Key_Return);
        settle(room.workspace);

        QCOMPARE(room.tab->findChild<QTabBar *>()->currentIndex(), 0);
        QCOMPARE(room.tab->findChild<PairsPage *>()->findChild<RecordView *>()->currentId(), pair);
    }

    void actionThatIsOpenedElsewhereIsShownHere()
    {
        TabRoom<OverlapTab> room;
        const Uid made = agreeOn(room.workspace, 2, u"Samen uitvragen"_s, QDate(2099, 1, 1));
        agreeOn(room.workspace, 3, u"Iets anders"_s, QDate(2098, 1, 1));

        QVERIFY(room.tab->showPlace(made));
        settle(room.workspace);

        auto *page = room.tab->findChild<ActionsPage *>();
        QVERIFY(page && page->isVisible());
        QTRY_VERIFY(page->findChild<PaperView *>()->toPlainText().contains(u"Samen uitvragen"_s));
    }

    void everythingHasANameForWhoListens()
    {
        TabRoom<ActionsPage> room;
        agreeOn(room.workspace, 0, u"Samen uitvragen"_s, QDate(2099, 1, 1));
        QTRY_COMPARE(room.rows(), 1);

        QCOMPARE(test::complaintsAbout(*room.tab), QStringList());
    }

    void emptyBankSaysWhereToAgree()
    {
        TabRoom<ActionsPage> room(Desk::Content::Nothing);
        const auto *message = room.tab->findChild<EmptyState *>();
        QVERIFY(message && message->isVisible());
    }
};

QTEST_MAIN(TestActionsPage)
#include "tst_actionspage.moc"
