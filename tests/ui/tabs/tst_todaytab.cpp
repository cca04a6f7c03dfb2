// SPDX-License-Identifier: EUPL-1.2
#include "model/signal.h"
#include "model/task.h"
#include "tabroom.h"
#include "tabs/putawaydialog.h"
#include "tabs/taskdialog.h"
#include "tabs/todayblockview.h"
#include "tabs/todaylineview.h"
#include "tabs/todaytab.h"
#include "widgets/emptystate.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// Today as the window shows it; a bank of its own that holds nothing yet.
struct TodayRoom : TabRoom<TodayTab>
{
    explicit TodayRoom(Desk::Content content = Desk::Content::Nothing)
        : TabRoom(content)
    {
        tab->findChild<QTimer *>(u"rest"_s)->setInterval(0); // changes that come together are read once
        rest();
    }

    /// What is being done, and then what Today makes of it.
    void rest()
    {
        settle(workspace);
        settle(workspace);
    }

    Uid addTask(const QString &what, QDate due, const Uid &about = {})
    {
        Bank &bank = workspace.bank();
        const Uid task =
            insert(bank, Task{.what = what, .about = about, .due = due, .unit = bank.identity().unit});
        rest();
        return task;
    }

    template <typename R> Uid insert(Bank &bank, const R &record)
    {
        const auto uid = workspace.write({.act = u"make"_s, .kind = Describe<R>::kind}, [&](Write &write) {
            write.takeAsTheyAre();
            return bank.records<R>().insert(write, record);
        });
        if (!uid)
            qFatal("%s", qPrintable(uid.error().detail));
        return *uid;
    }

    QList<TodayLineView *> lines()
    {
        QList<TodayLineView *> views = tab->findChildren<TodayLineView *>();
        views.removeIf([](const TodayLineView *view) { return view->isHidden(); });
        return views;
    }
    QStringList titles()
    {
        QStringList titles;
        for (const TodayLineView *view : lines())
            titles.append(view->line().title);
        return titles;
    }
    QString titleInFocus()
    {
        const auto *view = qobject_cast<TodayLineView *>(QApplication::focusWidget());
        return view ? view->line().title : QString();
    }
    QDate today() { return workspace.bank().now().date(); }
};

} // namespace

class TestTodayTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereNothingAsksForAttentionItSaysSo()
    {
        TodayRoom room;

        QCOMPARE(room.tab->findChild<EmptyState *>()->sentence(), u"Nothing needs attention now."_s);
        QVERIFY(room.tab->findChild<EmptyState *>()->isVisible());
    }

    void theEmptyPageNamesTheNextDate()
    {
        TodayRoom room;

        room.addTask(u"Jaarplan"_s, room.today().addDays(90));

        QVERIFY(room.tab->findChild<EmptyState *>()->sentence().contains(u"Jaarplan"_s));
    }

    // S09
    void theExampleFillsSixBlocksWithLinesThatSayWhy()
    {
        TodayRoom room(Desk::Content::Example);

        QCOMPARE(room.tab->findChildren<TodayBlockView *>().size(), 6);
        QVERIFY(room.lines().size() >= 6);
        for (const TodayLineView *line : room.lines()) {
            QVERIFY(!line->accessibleName().isEmpty());
            QVERIFY(line->toolTip().startsWith(u"This is here because"_s));
        }
    }

    void enterFinishesATaskAndUndoBringsItBack()
    {
        TodayRoom room;
        const Uid task = room.addTask(u"Bellen"_s, room.today());
        room.tab->focusContent();

        room.press(Qt::Key_Return);
        room.rest();
        const auto done = room.workspace.bank().records<Task>().get(task);
        room.workspace.undo();
        room.rest();

        QCOMPARE(done->status, TaskStatus::Klaar);
        QCOMPARE(room.titles(), QStringList{u"Bellen"_s});
    }

    void theArrowsWalkFromLineToLineAndFromBlockToBlock()
    {
        TodayRoom room;
        const Uid signal = room.insert(room.workspace.bank(), [] {
            Signal made;
            made.title = u"Signaal"_s;
            made.arena = {Arena::Politiek};
            made.sources = {{.title = u"Brief"_s}};
            made.observedOn = QDate(2020, 1, 1);
            made.status = SignalStatus::Gekoppeld;
            return made;
        }());
        room.addTask(u"Een"_s, room.today(), signal);
        room.addTask(u"Twee"_s, room.today().addDays(1), signal);
        room.addTask(u"Los"_s, room.today());
        room.tab->focusContent();
        QCOMPARE(room.titleInFocus(), u"Een"_s);

        room.press(Qt::Key_Down);
        const QString below = room.titleInFocus();
        room.press(Qt::Key_Right);
        const QString beside = room.titleInFocus();
        room.press(Qt::Key_Left);

        QCOMPARE(below, u"Twee"_s);
        QCOMPARE(beside, u"Los"_s);
        QCOMPARE(room.titleInFocus(), u"Een"_s);
    }

    void aBlockShowsFiveLinesAndTheRestOnDemand()
    {
        TodayRoom room;
        for (int nth = 0; nth < 8; ++nth)
            room.insert(room.workspace.bank(), Task{.what = u"Taak %1"_s.arg(nth),
                                                    .due = room.today(),
                                                    .unit = room.workspace.bank().identity().unit});
        room.rest();
        const int first = int(room.lines().size());
        room.tab->focusContent();

        for (int down = 0; down < 5; ++down)
            room.press(Qt::Key_Down);
        auto *more = qobject_cast<QToolButton *>(QApplication::focusWidget());
        QVERIFY(more);
        QCOMPARE(more->text(), u"3 more"_s);
        room.press(Qt::Key_Space);

        QCOMPARE(first, TodayBlockView::Most);
        QCOMPARE(room.lines().size(), 8);
        QCOMPARE(room.titleInFocus(), u"Taak 5"_s);
    }

    void laterTakesALineAwayAndUndoBringsItBack()
    {
        TodayRoom room;
        room.addTask(u"Bellen"_s, room.today());
        room.tab->focusContent();

        const bool isAsked = answering<PutAwayDialog>([&] { room.press(Qt::Key_J, Qt::ControlModifier); },
                                                      [](PutAwayDialog &dialog) { dialog.accept(); });
        room.rest();
        const QStringList away = room.titles();
        room.workspace.undo();
        room.rest();

        QVERIFY(isAsked);
        QVERIFY(away.isEmpty());
        QCOMPARE(room.titles(), QStringList{u"Bellen"_s});
    }

    void nothingIsHiddenWithoutAReason()
    {
        TodayRoom room;
        room.addTask(u"Bellen"_s, room.today());
        room.tab->focusContent();
        bool isRefused = false;

        answering<PutAwayDialog>([&] { room.press(Qt::Key_Delete); },
                                 [&](PutAwayDialog &dialog) {
                                     dialog.accept();
                                     isRefused = dialog.isVisible();
                                     dialog.findChild<QLineEdit *>()->setText(u"Is al gedaan"_s);
                                     dialog.accept();
                                 });
        room.rest();

        QVERIFY(isRefused);
        QVERIFY(room.titles().isEmpty());
    }

    void whatWasPutAwayCanBeBroughtBack()
    {
        TodayRoom room;
        room.addTask(u"Bellen"_s, room.today());
        room.tab->focusContent();
        answering<PutAwayDialog>([&] { room.press(Qt::Key_J, Qt::ControlModifier); },
                                 [](PutAwayDialog &dialog) { dialog.accept(); });
        room.rest();

        for (QAction *action : room.tab->tabActions().record) {
            if (action && action->text().contains(u"ring back"_s))
                action->trigger();
        }
        room.rest();

        QCOMPARE(room.titles(), QStringList{u"Bellen"_s});
    }

    void ctrlNMakesATaskThatStandsAlone()
    {
        TodayRoom room;

        answering<TaskDialog>([&] { room.press(Qt::Key_N, Qt::ControlModifier); },
                              [](TaskDialog &dialog) {
                                  dialog.findChild<QLineEdit *>()->setText(u"Verslag lezen"_s);
                                  dialog.accept();
                              });
        room.rest();

        QCOMPARE(room.titles(), QStringList{u"Verslag lezen"_s});
        QVERIFY(room.lines().first()->line().about.isNull());
    }

    void aLineThatCountsAsksForItsList()
    {
        TodayRoom room(Desk::Content::Example);
        QSignalSpy asked(&room.workspace, &Workspace::listAsked);
        const QList<TodayLineView *> lines = room.lines();
        const auto counting = std::ranges::find_if(
            lines, [](const TodayLineView *view) { return view->line().rule == u"overlap_new"_s; });
        QVERIFY(counting != lines.end());
        (*counting)->setFocus();

        room.press(Qt::Key_Return);

        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"overlap"_s);
    }

    void theCountOnTheRailIsThatOfTheLines()
    {
        TodayRoom room;
        QSignalSpy counted(room.tab.get(), &Tab::countChanged);

        room.addTask(u"Bellen"_s, room.today());

        QVERIFY(!counted.isEmpty());
        QCOMPARE(counted.last().first().toInt(), 1);
        QCOMPARE(counted.last().last().toString(), u"1 to look at"_s);
    }

    void theKeyboardStaysOnItsLineWhenSomethingElseChanges()
    {
        TodayRoom room;
        room.addTask(u"Een"_s, room.today());
        room.addTask(u"Twee"_s, room.today().addDays(2));
        room.tab->focusContent();
        room.press(Qt::Key_Down);

        room.addTask(u"Ertussen"_s, room.today().addDays(1));

        QCOMPARE(room.titleInFocus(), u"Twee"_s);
    }
};

QTEST_MAIN(TestTodayTab)
#include "tst_todaytab.moc"
