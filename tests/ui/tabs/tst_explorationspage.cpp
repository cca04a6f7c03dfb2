// SPDX-License-Identifier: EUPL-1.2
#include "frame/printpreview.h"
#include "jobs/adviceparts.h"
#include "model/event.h"
#include "model/exploration.h"
#include "model/insight.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/explorationspage.h"

#include <QAbstractItemModelTester>
#include <QMessageBox>
#include <QPushButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// An exploration with a meeting from which one insight came.
struct SearchRoom : TabRoom<ExplorationsPage>
{
    SearchRoom()
        : TabRoom(Desk::Content::Nothing)
    {
        Exploration search;
        search.title = u"Ruimte en stroom in 2035"_s;
        search.centralQuestion = u"Welke plekken blijven mogelijk?"_s;
        search.lead = bank().identity().unit;
        exploration = insert(bank(), search);
        Event event;
        event.title = u"Kenniskamer"_s;
        event.organiser = bank().identity().unit;
        event.exploration = exploration;
        meeting = insert(bank(), event);
        addInsight(u"Spreiden in de tijd helpt."_s);
        settle(workspace);
        tab->focusContent();
        view().selectRow(0);
    }

    Bank &bank() { return workspace.bank(); }

    void addInsight(const QString &text)
    {
        Insight insight;
        insight.event = meeting;
        insight.text = text;
        insert(bank(), insight);
    }

    QAction &makeAdvice()
    {
        for (QAction *action : tab->tabActions().record) {
            if (action && action->text().contains(u"advice"_s))
                return *action;
        }
        qFatal("no action");
    }

    /// Asks for an advice while one is being written already, and presses that button.
    bool askAgainAnd(const QString &button)
    {
        return answering<QMessageBox>([this] { makeAdvice().trigger(); },
                                      [&button](QMessageBox &box) {
                                          for (QAbstractButton *one : box.buttons()) {
                                              if (QString(one->text()).remove(u'&') == button)
                                                  return one->click();
                                          }
                                      });
    }

    QList<Advice> advices() { return *bank().records<Advice>().all(); }
    QStringList statementsOf(const Advice &advice)
    {
        QStringList texts;
        const auto parts = adviceParts(bank(), advice.uid);
        for (const SupportedStatement &one : parts->statements)
            texts.append(one.statement.text);
        return texts;
    }

    Uid exploration;
    Uid meeting;
};

} // namespace

class TestExplorationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventOfTheExplorationBeginsOnThePageOfTheList()
    {
        SearchRoom room;
        QString page;
        connect(room.tab.get(), &Tab::pageAsked, this, [&](const QString &asked) { page = asked; });

        for (QAction *action : room.tab->tabActions().record) {
            if (action && action->text().remove(u'&') == u"Add an event"_s)
                action->trigger();
        }

        QCOMPARE(page, u"list"_s);
    }

    void printInBriefIsShownFirst()
    {
        SearchRoom room;

        for (QAction *action : room.tab->tabActions().record) {
            if (action && action->text().contains(u"in brief"_s))
                action->trigger();
        }

        QTRY_VERIFY(room.tab->findChild<PrintPreview *>());
        auto *preview = room.tab->findChild<PrintPreview *>();
        QCOMPARE(preview->windowTitle(), u"Print – Ruimte en stroom in 2035"_s);
        preview->close();
    }

    void rowsKeepTheRulesOfModels()
    {
        SearchRoom room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QCOMPARE(room.rows(), 1);
    }

    void explorationBecomesAnAdviceInOneStep()
    {
        SearchRoom room;

        room.makeAdvice().trigger();

        QCOMPARE(room.advices().size(), 1);
        QCOMPARE(room.statementsOf(room.advices().first()), QStringList{u"Spreiden in de tijd helpt."_s});
        room.workspace.undo();
        settle(room.workspace);
        QVERIFY(room.advices().isEmpty());
    }

    /// Spec 07, scenario 3: *Vul aan*.
    void adviceThatIsBeingWrittenIsCompletedWithWhatItDoesNotHave()
    {
        SearchRoom room;
        room.makeAdvice().trigger();
        room.addInsight(u"Kleine kernen zitten vol."_s);
        settle(room.workspace);

        QVERIFY(room.askAgainAnd(u"Complete"_s));

        QCOMPARE(room.advices().size(), 1);
        QCOMPARE(room.statementsOf(room.advices().first()),
                 (QStringList{u"Spreiden in de tijd helpt."_s, u"Kleine kernen zitten vol."_s}));
        room.workspace.undo();
        settle(room.workspace);
        QCOMPARE(room.statementsOf(room.advices().first()).size(), 1);
    }

    void anotherAdviceCanBeMade()
    {
        SearchRoom room;
        room.makeAdvice().trigger();

        QVERIFY(room.askAgainAnd(u"Make another"_s));

        QCOMPARE(room.advices().size(), 2);
    }

    void whoLeavesTheQuestionChangesNothing()
    {
        SearchRoom room;
        room.makeAdvice().trigger();

        QVERIFY(room.askAgainAnd(u"Cancel"_s));

        QCOMPARE(room.advices().size(), 1);
        QCOMPARE(room.statementsOf(room.advices().first()).size(), 1);
    }
};

QTEST_MAIN(TestExplorationsPage)
#include "tst_explorationspage.moc"
