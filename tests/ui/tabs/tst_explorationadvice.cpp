// SPDX-License-Identifier: EUPL-1.2
#include "jobs/adviceparts.h"
#include "model/event.h"
#include "model/insight.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "tabs/explorationadvice.h"

#include <QMessageBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

/// Step 11 of scenario 3: VKN-01 has ADV-02, which is still being written.
class TestExplorationAdvice : public QObject
{
    Q_OBJECT

    struct Room
    {
        Desk desk{Desk::Content::Example, u"KIEM"_s};
        Workspace workspace{desk.open(OpenMode::ReadWrite, fixedClock(scenarioBegin())), desk.settings()};
        QWidget window;

        Bank &bank() { return workspace.bank(); }
        Exploration exploration() { return theOne<Exploration>(u"Besturen op kleine schaal"_s); }
        Advice advice() { return theOne<Advice>(u"Deel specialisten tussen kleine besturen"_s); }
        qsizetype advices() { return bank().records<Advice>().ids()->size(); }
        void learn(const QString &text)
        {
            const Event meeting = theOne<Event>(u"Kenniskamer: wat kunnen kleine besturen aan?"_s);
            insert(bank(), Insight{.event = meeting.uid, .sequence = 1, .text = text});
        }
        template <typename R> R theOne(const QString &title)
        {
            const auto all = bank().records<R>().all();
            return *std::ranges::find(*all, title, &R::title);
        }
        /// Presses the key of the button with that mnemonic.
        bool makeAdvice(Qt::Key mnemonic)
        {
            return answering<QMessageBox>(
                [this] { makeAdviceOf(workspace, exploration(), &window); },
                [mnemonic](QMessageBox &box) { QTest::keyClick(&box, mnemonic, Qt::AltModifier); });
        }
    };

private Q_SLOTS:
    void fillingUpAddsTheInsightsWithTheirMeeting()
    {
        Room room;
        room.learn(u"Deel specialisten per vak, niet per gemeente"_s);
        const qsizetype before = room.advices();

        QVERIFY(room.makeAdvice(Qt::Key_F));

        QCOMPARE(room.advices(), before);
        const auto parts = adviceParts(room.bank(), room.advice().uid);
        QCOMPARE(parts->statements.last().statement.text, u"Deel specialisten per vak, niet per gemeente"_s);
        const auto source =
            room.bank().records<Insight>().get(parts->statements.last().sources.first().target);
        QVERIFY_RESULT(source);
    }

    void anotherAdviceCanBeBegunAndIsAboutTheSame()
    {
        Room room;
        const qsizetype before = room.advices();

        QVERIFY(room.makeAdvice(Qt::Key_N));

        QCOMPARE(room.advices(), before + 1);
        const auto made = room.theOne<Advice>(room.exploration().title);
        QCOMPARE(*room.bank().links().from(made.uid, LinkType::Concept),
                 *room.bank().links().from(room.exploration().uid, LinkType::Concept));
    }

    void whoLeavesTheQuestionMakesNothing()
    {
        Room room;
        const qsizetype before = room.advices();

        QVERIFY(room.makeAdvice(Qt::Key_C));

        QCOMPARE(room.advices(), before);
    }
};

QTEST_MAIN(TestExplorationAdvice)
#include "tst_explorationadvice.moc"
