// SPDX-License-Identifier: EUPL-1.2
#include "jobs/groupsnotneeded.h"
#include "model/event.h"
#include "model/overlapaction.h"
#include "model/researchproject.h"
#include "report/averagewords.h"
#include "report/proposalwords.h"
#include "report/recordcodes.h"
#include "support/widgetwalk.h"
#include "tabroom.h"
#include "tabs/actiondialog.h"
#include "tabs/groupnamedialog.h"
#include "tabs/opportunitiespage.h"
#include "tabs/signaldialogs.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/paperview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

using GroupsRoom = TabRoom<OpportunitiesPage>;

QAction *actionOf(const QWidget &page, const QString &start)
{
    const auto actions = page.actions();
    for (QAction *one : actions) {
        if (one->text().remove(u'&').startsWith(start))
            return one;
    }
    qFatal("no action %s", qPrintable(start));
}

/// In the bank of KIEM, which holds the questions of every unit.
struct KiemRoom : GroupsRoom
{
    KiemRoom()
        : GroupsRoom(Desk::Content::Example, u"KIEM"_s, systemClock())
    {
    }

    PaperView &detail() { return *tab->findChild<PaperView *>(); }
    QAction *action(const QString &start) { return actionOf(*tab, start); }
    /// F9, with the reason typed.
    bool isSaidNotNeeded()
    {
        const bool isAsked = answering<ReasonDialog>([&] { press(Qt::Key_F9); },
                                                     [](ReasonDialog &dialog) {
                                                         QTest::keyClicks(dialog.focusWidget(),
                                                                          u"Al afgesproken"_s);
                                                         dialog.accept();
                                                     });
        settle(workspace);
        return isAsked;
    }
    int projects() { return int(workspace.bank().records<ResearchProject>().ids()->size()); }
};

} // namespace

class TestOpportunitiesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsStandInAListAndTheFirstIsShownBesideIt()
    {
        KiemRoom room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QVERIFY(room.rows() >= 5);
        QTRY_VERIFY(room.detail().toPlainText().contains(room.cell(0, 0)));
    }

    void firstGroupsAreReadBesideTheWindowToo()
    {
        Desk desk(Desk::Content::Example, u"KIEM"_s);
        Workspace workspace(desk.open(), desk.settings());

        const OpportunitiesPage page(workspace);
        const QAbstractItemModel *groups = page.findChild<RecordView *>()->model();
        const int atOnce = groups->rowCount();
        settle(workspace);

        QCOMPARE(atOnce, 0);
        QVERIFY(groups->rowCount() >= 5);
    }

    void averageOfTheGroupIsAddedUpInTheDetail()
    {
        KiemRoom room;
        const qint64 id = room.view().model()->index(0, 0).data(IdRole).toLongLong();
        const OpportunityLine group = OpportunityList(room.workspace.bank()).lines({id})->first();

        QTRY_VERIFY(room.detail().toPlainText().contains(u"Pairs of different units"_s));
        const QString detail = room.detail().toPlainText();
        QVERIFY(detail.contains(sumWords(group.counted)));
        for (qsizetype at = 0; at < group.counted.highest.size(); ++at) {
            const QString line =
                u"%1: %2"_s.arg(group.highestByName[at], QString::number(group.counted.highest[at].points));
            QVERIFY2(detail.contains(line), qPrintable(line));
        }
    }

    void detailProposesWhatPapersPropose()
    {
        KiemRoom room;
        const qint64 id = room.view().model()->index(0, 0).data(IdRole).toLongLong();
        const OpportunityLine group = OpportunityList(room.workspace.bank()).lines({id})->first();
        const QString proposed = proposalWords(group.proposal);

        QVERIFY2(proposed.contains(group.proposal.project + u"; "_s), qPrintable(proposed));
        QTRY_VERIFY(doc::asTyped(room.detail().toPlainText()).contains(proposed));
    }

    void detailFollowsTheArrowKeys()
    {
        KiemRoom room;

        room.press(Qt::Key_Down);
        settle(room.workspace);

        QTRY_VERIFY(room.detail().toPlainText().contains(room.cell(1, 0)));
    }

    void enterGoesToTheDetail()
    {
        KiemRoom room;

        room.press(Qt::Key_Return);

        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&room.detail()));
    }

    void listAndDetailHaveNamesForWhoListens()
    {
        KiemRoom room;

        QVERIFY(!room.detail().accessibleName().isEmpty());
        QCOMPARE(test::complaintsAbout(*room.tab), QStringList());
    }

    void ctrlF8MakesTheProposalAsOneStepThatCanBeTakenBack()
    {
        KiemRoom room;
        const int before = room.projects();

        room.press(Qt::Key_F8, Qt::ControlModifier);
        settle(room.workspace);
        const int proposed = room.projects();
        room.workspace.undo();
        settle(room.workspace);

        QCOMPARE(proposed, before + 1);
        QCOMPARE(room.projects(), before);
    }

    void f8AgreesAnActionAboutTheQuestionsOfTheGroup()
    {
        KiemRoom room;

        const bool isAsked = answering<ActionDialog>([&] { room.press(Qt::Key_F8); },
                                                     [](ActionDialog &dialog) { dialog.accept(); });
        settle(room.workspace);

        QVERIFY(isAsked);
        const auto actions = room.workspace.bank().records<OverlapAction>().all();
        QCOMPARE(actions->size(), 1);
        QVERIFY(room.workspace.bank().links().from(actions->first().uid, LinkType::Agreed)->size() >= 2);
    }

    void meetingIsMadeAboutTheQuestionsAndOpens()
    {
        KiemRoom room;
        const QSignalSpy opened(&room.workspace, &Workspace::openAsked);

        room.action(u"Make meeting"_s)->trigger();
        settle(room.workspace);

        QCOMPARE(opened.size(), 1);
        const auto meeting = room.workspace.bank().records<Event>().get(opened[0][0].value<Uid>());
        QVERIFY_RESULT(meeting);
        QVERIFY2(meeting->title.startsWith("Meeting on "_L1), qPrintable(meeting->title));
        QCOMPARE(meeting->organiser, room.workspace.bank().identity().unit);
    }

    void f9SaysWithAReasonThatTheGroupIsNotNeeded()
    {
        KiemRoom room;
        const int before = room.rows();
        const QString subject = room.cell(0, 0);

        QVERIFY(room.isSaidNotNeeded());

        QTRY_COMPARE(room.rows(), before - 1);
        QVERIFY(room.cell(0, 0) != subject);
    }

    void groupThatIsNotNeededIsFoundByItsStatusAndIsNeededAfterAll()
    {
        KiemRoom room;
        const int before = room.rows();
        const QString subject = room.cell(0, 0);
        QVERIFY(!room.action(u"Needed after all"_s)->isVisible());
        QVERIFY(room.isSaidNotNeeded());
        auto *bar = room.tab->findChild<FilterBar *>();

        bar->setState({.chosen = {{u"state"_s, {u"niet_nodig"_s}}}});
        settle(room.workspace);

        QTRY_COMPARE(room.rows(), 1);
        QCOMPARE(room.cell(0, 0), subject);
        QTRY_VERIFY(room.detail().toPlainText().contains(u"Al afgesproken"_s));
        QVERIFY(!room.action(u"Not needed"_s)->isVisible());

        room.action(u"Needed after all"_s)->trigger();
        settle(room.workspace);
        bar->setState({});
        settle(room.workspace);

        QTRY_COMPARE(room.rows(), before);
    }

    void groupThatGrewSinceSaysWhyItIsBack()
    {
        KiemRoom room;
        const qint64 id = room.view().model()->index(0, 0).data(IdRole).toLongLong();
        const OpportunityLine group = OpportunityList(room.workspace.bank()).lines({id})->first();
        const QList<Uid> then = group.questionUids().mid(1);

        QVERIFY_RESULT(sayNotNeeded(room.workspace.bank(), group.title(), then, u"Al afgesproken"_s));
        settle(room.workspace);

        QTRY_VERIFY(room.detail().toPlainText().contains(u"joined since: "_s + group.questions.first().code));
        QVERIFY(room.detail().toPlainText().contains(u"Al afgesproken"_s));
    }

    void nameThatIsGivenStandsInTheList()
    {
        KiemRoom room;

        const bool isAsked = answering<GroupNameDialog>([&] { room.action(u"Name the group"_s)->trigger(); },
                                                        [](GroupNameDialog &dialog) {
                                                            QTest::keyClicks(dialog.findChild<QLineEdit *>(),
                                                                             u"Handen tekort"_s);
                                                            dialog.accept();
                                                        });
        settle(room.workspace);

        QVERIFY(isAsked);
        QTRY_COMPARE(room.cell(0, 0), u"Handen tekort"_s);
    }

    void openQuestionsInNoGroupAreShownBesideTheList()
    {
        KiemRoom room;

        room.action(u"Open questions in no group"_s)->trigger();
        settle(room.workspace);

        QTRY_VERIFY(room.detail().toPlainText().contains(u"Open questions in no group"_s));
    }

    void emptyBankSaysWhy()
    {
        GroupsRoom room(Desk::Content::Nothing);

        QCOMPARE(room.rows(), 0);
        const auto *message = room.tab->findChild<EmptyState *>();
        QVERIFY(message && message->isVisible());
    }

    void inABankThatCanOnlyBeReadNothingIsProposed()
    {
        const Desk desk(Desk::Content::Example, u"KIEM"_s);
        QTemporaryDir folder;
        Preferences settings(folder.filePath(u"window.ini"_s));
        Workspace workspace(desk.open(OpenMode::ReadOnly), settings);
        OpportunitiesPage page(workspace);
        show(page, WindowSize);
        auto &view = *page.findChild<RecordView *>();
        QTRY_VERIFY(view.model()->rowCount() > 0);
        view.setCurrentIndex(view.model()->index(0, 0));
        settle(workspace);

        QVERIFY(!actionOf(page, u"Propose joint research"_s)->isEnabled());
    }
};

QTEST_MAIN(TestOpportunitiesPage)
#include "tst_opportunitiespage.moc"
