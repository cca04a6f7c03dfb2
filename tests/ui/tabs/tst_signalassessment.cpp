// SPDX-License-Identifier: EUPL-1.2
#include "jobs/signalties.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/signaldialogs.h"
#include "tabs/signalspage.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

/// Who says what of a signal, in the window.
class TestSignalAssessment : public QObject
{
    Q_OBJECT

    using Room = TabRoom<SignalsPage>;

    static void trigger(Room &room, const QString &words)
    {
        for (QAction *action : room.tab->tabActions().record) {
            if (action && action->text().contains(words))
                action->trigger();
        }
    }

private Q_SLOTS:
    void whatIsNotedDownNobodyAssessedYet()
    {
        Room room(Desk::Content::Nothing);
        room.press(Qt::Key_J, Qt::ControlModifier);
        room.type(u"Klein nieuws"_s);
        room.press(Qt::Key_Return);
        settle(room.workspace);

        const auto all = room.workspace.bank().records<Signal>().all();

        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().impact, NotScored);
        QCOMPARE(all->first().likelihood, NotScored);
    }

    /// The example of the coordinator has what other units own, and it may change that.
    void assessingWhatAnotherUnitOwnsGivesAVerdict() // S07
    {
        Room room;
        Bank &bank = room.workspace.bank();
        const QList<Signal> all = *bank.records<Signal>().all();
        const auto theirs = std::ranges::find(all, u"DGDOO-SIG-0001"_s, &Signal::refcode);
        room.tab->showPlace(theirs->uid);
        settle(room.workspace);

        const bool isAsked = answering<VerdictDialog>([&] { trigger(room, u"Assess"_s); },
                                                      [](VerdictDialog &dialog) { dialog.accept(); });
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(*bank.records<Signal>().get(theirs->uid), *theirs);
        const auto given = assessmentsOf(bank, theirs->uid);
        QVERIFY(std::ranges::count(*given, bank.identity().unit, &SignalAssessment::unit) == 1);
    }
};

QTEST_MAIN(TestSignalAssessment)
#include "tst_signalassessment.moc"
