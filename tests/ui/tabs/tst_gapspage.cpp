// SPDX-License-Identifier: EUPL-1.2
#include "model/policydossier.h"
#include "support/widgetwalk.h"
#include "tabroom.h"
#include "tabs/gapdialogs.h"
#include "tabs/gapspage.h"
#include "tabs/signaldialogs.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/paperview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int PlaceColumn = 5;
constexpr int DossierColumn = 7;
constexpr int NatureColumn = 9;

/// In the bank of KIEM, which holds the records of every unit.
struct GapsRoom : TabRoom<GapsPage>
{
    GapsRoom()
        : TabRoom<GapsPage>(Desk::Content::Example, u"KIEM"_s, systemClock())
    {
    }

    PaperView &detail() { return *tab->findChild<PaperView *>(); }
    QAction *action(const QString &start)
    {
        for (QAction *one : tab->actions()) {
            if (one->text().remove(u'&').startsWith(start))
                return one;
        }
        qFatal("no action %s", qPrintable(start));
    }
    void choose(const QString &filter, const QString &choice)
    {
        tab->findChild<FilterBar *>()->setState({.text = {}, .chosen = {{filter, {choice}}}});
        settle(workspace);
    }
};

} // namespace

class TestGapsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapsStandInAListAndTheFirstIsExplainedBesideIt()
    {
        GapsRoom room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QVERIFY(room.rows() > 30);
        QTRY_VERIFY(room.detail().toPlainText().contains(room.cell(0, 2)));
        QVERIFY(room.detail().toPlainText().contains(u"What can be done"_s));
    }

    void stateAndSinceStayInSightBesideThePreview() // spec 03, 3.5
    {
        GapsRoom room;
        QVERIFY(room.detail().isVisible());

        room.tab->resize(1090, 700); // what the tabs leave of a window of 1280
        QTest::qWait(50);

        const QHeaderView &header = *room.view().horizontalHeader();
        for (const int column : {0, 1, 2, 3, 4})
            QVERIFY2(!header.isSectionHidden(column), qPrintable(QString::number(column)));
        QVERIFY(header.sectionSize(2) >= 150);
    }

    void placeIsExplainedAndPutsTheListInOrder() // spec 11, C3
    {
        GapsRoom room;
        QTRY_VERIFY(room.detail().toPlainText().contains(u"Why this place"_s));

        room.view().model()->sort(PlaceColumn, Qt::AscendingOrder);
        settle(room.workspace);

        QList<int> places;
        for (int row = 0; row < 10; ++row)
            places.append(room.cell(row, PlaceColumn).toInt());
        QCOMPARE(places.first(), 1);
        QVERIFY(std::ranges::is_sorted(places));
    }

    void studiesThatDoNotFitAreNamed()
    {
        GapsRoom room;

        QTRY_VERIFY(room.detail().toPlainText().contains(u"Nearest other studies"_s));
    }

    void filterOnAKindLeavesThatKind()
    {
        GapsRoom room;

        room.choose(u"kind"_s, u"G7"_s);

        QTRY_COMPARE(room.rows(), 2);
    }

    void f7ConfirmsAndUndoTakesItBack()
    {
        GapsRoom room;
        const QString before = room.cell(0, 3);

        room.press(Qt::Key_F7);
        settle(room.workspace);
        QTRY_COMPARE(room.cell(0, 3), u"confirmed"_s);
        room.workspace.undo();
        settle(room.workspace);

        QTRY_COMPARE(room.cell(0, 3), before);
    }

    void f9AcceptsWithAReasonAndTheGapLeavesTheList()
    {
        GapsRoom room;
        const int before = room.rows();

        const bool isAsked = answering<ReasonDialog>([&] { room.action(u"Accept"_s)->trigger(); },
                                                     [](ReasonDialog &dialog) {
                                                         QTest::keyClicks(dialog.focusWidget(),
                                                                          u"Dit hoeven wij niet te weten"_s);
                                                         dialog.accept();
                                                     });
        settle(room.workspace);

        QVERIFY(isAsked);
        QTRY_COMPARE(room.rows(), before - 1);
        room.choose(u"state"_s, u"geaccepteerd"_s);
        QTRY_COMPARE(room.rows(), 1);
        QTRY_VERIFY(room.detail().toPlainText().contains(u"Dit hoeven wij niet te weten"_s));
        QVERIFY(room.detail().toPlainText().contains(u"How the program looked then"_s));
    }

    void f8SaysThatItIsSolvedAndTheGapLeavesTheList()
    {
        GapsRoom room;
        const int before = room.rows();
        const QString what = room.cell(0, 2);

        room.press(Qt::Key_F8);
        settle(room.workspace);

        QTRY_COMPARE(room.rows(), before - 1);
        room.choose(u"state"_s, u"opgelost"_s);
        QTRY_COMPARE(room.rows(), 1);
        QCOMPARE(room.cell(0, 2), what);
        QCOMPARE(room.cell(0, 3), u"solved"_s);
    }

    void dossierAndDayStandInTheList()
    {
        GapsRoom room;

        room.choose(u"kind"_s, u"G3"_s);
        QTRY_VERIFY(!room.cell(0, 4).isEmpty());

        room.choose(u"kind"_s, u"G4"_s);
        QTRY_VERIFY(!room.cell(0, DossierColumn).isEmpty());
    }

    void filterOnADossierLeavesItsGaps()
    {
        GapsRoom room;
        const int before = room.rows();
        const QList<PolicyDossier> dossiers = *room.workspace.bank().records<PolicyDossier>().all();
        const auto about = std::ranges::find_if(dossiers, [&](const PolicyDossier &dossier) {
            const auto gaps = GapList(room.workspace.bank())
                                  .gaps({.on = {}, .kinds = {}, .units = {}, .dossiers = {dossier.uid}});
            return gaps && !gaps->isEmpty();
        });
        QVERIFY(about != dossiers.end());

        room.choose(u"dossier"_s, textOf(about->uid));

        QTRY_VERIFY(room.rows() > 0 && room.rows() < before);
        for (int row = 0; row < room.rows(); ++row)
            QVERIFY2(room.cell(row, DossierColumn).contains(about->code),
                     qPrintable(room.cell(row, DossierColumn)));
    }

    void whatIsLackingIsChosenInADialogAndFollowed()
    {
        GapsRoom room;
        const QString proposed = room.cell(0, NatureColumn);
        QStringList complaints;

        const bool isAsked =
            answering<NatureDialog>([&] { room.action(u"What is lacking"_s)->trigger(); },
                                    [&](NatureDialog &dialog) {
                                        complaints = complaintsAbout(dialog);
                                        auto *natures = dialog.findChild<QComboBox *>();
                                        natures->setCurrentIndex(natures->findData(u"kwaliteit"_s));
                                        dialog.accept();
                                    });
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(complaints, QStringList());
        QVERIFY(proposed != u"weak evidence"_s);
        QTRY_COMPARE(room.cell(0, NatureColumn), u"weak evidence"_s);
        QTRY_VERIFY2(room.detail().toPlainText().contains(u"the rule proposes: "_s + proposed),
                     qPrintable(proposed + u'\n' + room.detail().toPlainText()));
    }

    void whatIsWrittenDownStandsInTheListAndCanBeRemoved()
    {
        TabRoom<GapsPage> room(Desk::Content::Nothing);
        const auto actionOf = [&](const QString &start) {
            const QList<QAction *> all = room.tab->actions();
            return *std::ranges::find_if(
                all, [&](QAction *one) { return one->text().remove(u'&').startsWith(start); });
        };
        QStringList complaints;
        bool isRefused = false;
        QVERIFY(!actionOf(u"Remove what"_s)->isEnabled());

        const bool isAsked = answering<WriteGapDialog>(
            [&] { actionOf(u"Write down"_s)->trigger(); },
            [&](WriteGapDialog &dialog) {
                complaints = complaintsAbout(dialog);
                dialog.accept(); // nothing was filled in
                isRefused = dialog.isVisible();
                QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"What do young people want?"_s);
                dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Nobody knew."_s);
                dialog.accept();
            });
        settle(room.workspace);

        QVERIFY(isAsked);
        QVERIFY(isRefused);
        QCOMPARE(complaints, QStringList());
        QTRY_COMPARE(room.rows(), 1);
        QCOMPARE(room.cell(0, 2), u"What do young people want?"_s);
        QTRY_VERIFY(actionOf(u"Remove what"_s)->isEnabled());
        actionOf(u"Remove what"_s)->trigger();
        settle(room.workspace);
        QTRY_COMPARE(room.rows(), 0);
    }

    void listAndDetailHaveNamesForWhoListens()
    {
        GapsRoom room;

        QVERIFY(!room.detail().accessibleName().isEmpty());
        QCOMPARE(test::complaintsAbout(*room.tab), QStringList());
    }

    void emptyBankSaysThatNothingWasFound()
    {
        TabRoom<GapsPage> room(Desk::Content::Nothing);

        QCOMPARE(room.rows(), 0);
        const auto *message = room.tab->findChild<EmptyState *>();
        QVERIFY(message && message->isVisible());
    }

    void inABankThatCanOnlyBeReadNothingIsDecided()
    {
        const Desk desk(Desk::Content::Example, u"KIEM"_s);
        QTemporaryDir folder;
        Preferences settings(folder.filePath(u"window.ini"_s));
        Workspace workspace(desk.open(OpenMode::ReadOnly), settings);
        GapsPage page(workspace);
        settle(workspace);

        const QList<QAction *> actions = page.actions();
        for (const auto &start : {"Confirm"_L1, "Solved"_L1, "Accept"_L1, "Take the decision"_L1,
                                  "Keep these"_L1, "What is lacking"_L1, "Write down"_L1, "Remove what"_L1,
                                  "Make a question"_L1, "Make a project"_L1}) {
            const auto action = std::ranges::find_if(
                actions, [&](QAction *one) { return one->text().remove(u'&').startsWith(start); });
            QVERIFY2(action != actions.cend(), qPrintable(QString(start)));
            QVERIFY2(!(*action)->isEnabled(), qPrintable(QString(start)));
        }
    }
};

QTEST_MAIN(TestGapsPage)
#include "tst_gapspage.moc"
