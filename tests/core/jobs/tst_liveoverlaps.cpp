// SPDX-License-Identifier: EUPL-1.2
#include "jobs/liveoverlaps.h"
#include "jobs/overlapstore.h"
#include "model/concept.h"
#include "model/signal.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using Course = FollowedChanges::Course;

class TestLiveOverlaps : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    LiveOverlaps m_overlaps;

    QList<ShownOverlap> shown() const
    {
        const OverlapStore store(*m_bank);
        return *store.rows(*store.ids({}));
    }

    /// Of the pair now; 0 when it overlaps no more.
    int scoreOf(const ShownOverlap &pair) const
    {
        const auto now = OverlapStore(*m_bank).ofPair(pair.a.uid, pair.b.uid);
        return now ? now->pair.score : 0;
    }

    /// Makes the question of the first pair say what no other says.
    void changeOne()
    {
        const auto changed =
            test::edit<KnowledgeQuestion>(*m_bank, shown().first().a.uid, [](KnowledgeQuestion &edited) {
                edited.text = QStringLiteral("Hoe oud worden ooievaars?");
                edited.explanation.clear();
            });
        if (!changed)
            qFatal("%s", qPrintable(changed.error().detail));
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock(), test::ExampleState::Plain);
        QVERIFY_RESULT(m_overlaps.run(*m_bank));
    }

    void withoutChangesThereIsNothingToDo()
    {
        const auto followed = m_overlaps.follow(*m_bank);

        QVERIFY_RESULT(followed);
        QCOMPARE(followed->course, Course::Nothing);
    }

    void changeOfOneRecordIsComparedOnTheSnapshotOfTheLastRun()
    {
        const ShownOverlap first = shown().first();
        const int snapshot = OverlapStore(*m_bank).lastRun()->snapshot;
        changeOne();

        const auto followed = m_overlaps.follow(*m_bank);

        QVERIFY_RESULT(followed);
        QCOMPARE(followed->course, Course::Changed);
        QCOMPARE(OverlapStore(*m_bank).lastRun()->snapshot, snapshot);
        QVERIFY(scoreOf(first) < first.pair.score);
    }

    void pairsStayInTheOrderOfTheReport()
    {
        changeOne();

        QVERIFY_RESULT(m_overlaps.follow(*m_bank));

        const QList<ShownOverlap> pairs = shown();
        QVERIFY(std::ranges::is_sorted(pairs, {}, [](const ShownOverlap &pair) { return pair.pair.level; }));
    }

    void pairsGoWithARecordAndComeBackWithIt()
    {
        const QList<ShownOverlap> before = shown();
        const Uid record = before.first().a.uid;
        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*m_bank, record));
        QVERIFY_RESULT(m_overlaps.follow(*m_bank));
        QVERIFY(OverlapStore(*m_bank).ofRecord(record)->isEmpty());

        QVERIFY_RESULT(m_bank->undo());
        QVERIFY_RESULT(m_overlaps.follow(*m_bank));

        const QList<ShownOverlap> after = shown();
        QCOMPARE(after.size(), before.size());
        for (qsizetype at = 0; at < after.size(); ++at)
            QCOMPARE(after[at].pair, before[at].pair);
    }

    void anotherConceptListIsAReasonToComputeEverythingAnew()
    {
        const int snapshot = OverlapStore(*m_bank).lastRun()->snapshot;
        test::insert(*m_bank,
                     Concept{.prefNl = QStringLiteral("ooievaars"), .scheme = QStringLiteral("natuur")});

        const auto followed = m_overlaps.follow(*m_bank);

        QCOMPARE(followed->course, Course::Anew);
        QCOMPARE(OverlapStore(*m_bank).lastRun()->snapshot, snapshot + 1);
    }

    void manyChangesAreAReasonToComputeEverythingAnew()
    {
        for (int question = 0; question < 30; ++question)
            test::insert(*m_bank, test::aQuestion(QStringLiteral("Vraag nummer %1?").arg(question)));

        QCOMPARE(m_overlaps.follow(*m_bank)->course, Course::Anew);
    }

    void bankThatWasNeverComputedIsComputed()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aQuestion());

        QCOMPARE(LiveOverlaps().follow(*bank)->course, Course::Anew);
    }

    void bankThatIsTooLargeWaitsUntilSomebodyAsks()
    {
        const auto bank = test::makeBank();
        for (int question = 0; question < 4; ++question)
            test::insert(*bank, test::aQuestion(QString::number(question)));

        QCOMPARE(LiveOverlaps(3).follow(*bank)->course, Course::Left);
        QVERIFY(!OverlapStore(*bank).lastRun()->computedAt.isValid());
        QCOMPARE(LiveOverlaps(100).follow(*bank)->course, Course::Anew);
    }

    void signalsCountForWhetherABankIsTooLarge()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aQuestion());
        for (const SignalStatus status :
             {SignalStatus::Nieuw, SignalStatus::Nieuw, SignalStatus::Nieuw, SignalStatus::Inbox}) {
            test::insert(*bank, Signal{.title = QStringLiteral("Kamervragen"),
                                       .arena = {Arena::Politiek},
                                       .sources = {{.title = QStringLiteral("Brief")}},
                                       .observedOn = QDate(2026, 3, 2),
                                       .status = status});
        }

        QCOMPARE(LiveOverlaps(3).follow(*bank)->course, Course::Left);
        QCOMPARE(LiveOverlaps(4).follow(*bank)->course, Course::Anew);
    }

    void whatIsStoppedComesTheNextTime()
    {
        const ShownOverlap first = shown().first();
        changeOne();
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE_ERROR(m_overlaps.follow(*m_bank, {}, stop.get_token()), Error::Code::Cancelled);
        QCOMPARE(scoreOf(first), first.pair.score);

        QCOMPARE(m_overlaps.follow(*m_bank)->course, Course::Changed);
        QVERIFY(scoreOf(first) < first.pair.score);
    }

    void whatIsSavedDuringARunIsKnownAfterIt()
    {
        const QString typed = QStringLiteral("Hoeveel huishoudens hebben energiearmoede in kleine kernen?");
        Uid saved;
        const auto save = [&](qint64, qint64) {
            if (!saved.isNull())
                return;
            saved = test::insert(*m_bank, test::aQuestion(typed));
            m_overlaps.changed();
            (void)m_overlaps.similarTo(*m_bank, typed, {}); // knows it before the run is done
        };

        QVERIFY_RESULT(m_overlaps.run(*m_bank, save));

        QVERIFY(!saved.isNull());
        const auto found = m_overlaps.similarTo(*m_bank, typed, {});
        QVERIFY_RESULT(found);
        QCOMPARE(found->value(0).record, saved);
    }

    void followingWritesNothingInTheLog()
    {
        changeOne();
        const qint64 before = *m_bank->context().log.count();

        QVERIFY_RESULT(m_overlaps.follow(*m_bank));

        QCOMPARE(*m_bank->context().log.count(), before);
    }
};

QTEST_GUILESS_MAIN(TestLiveOverlaps)
#include "tst_liveoverlaps.moc"
