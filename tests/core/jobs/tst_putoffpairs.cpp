// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapstore.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;

/// The example in a time that the test turns on, with its first new pair put off for two weeks.
class TestPutOffPairs : public QObject
{
    Q_OBJECT

    QDateTime m_now;
    std::unique_ptr<Bank> m_bank;
    ShownOverlap m_first;
    QDate m_until;

    QList<qint64> fresh() const { return *OverlapStore(*m_bank).ids({.states = {OverlapState::Nieuw}}); }

private Q_SLOTS:
    void init()
    {
        m_now = test::scenarioBegin();
        m_bank = test::openExample([this] { return m_now = m_now.addSecs(1); });
        OverlapStore store(*m_bank);
        m_first = store.rows(fresh().first(1))->first();
        m_until = m_now.date().addDays(14);
        QVERIFY_RESULT(
            store.decide(m_first.pair, {.state = m_first.stateWhilePutOff(), .snoozeUntil = m_until}));
    }

    void pairThatIsPutOffIsNotNewUntilItsDay()
    {
        QVERIFY(!fresh().contains(m_first.id));

        m_now = QDateTime(m_until, QTime(9, 0), Qt::UTC);

        QCOMPARE(fresh().first(), m_first.id);
    }

    void pairsThatWaitAreFoundByThemselves()
    {
        QCOMPARE(*OverlapStore(*m_bank).ids({.isPutOffToo = true}), QList<qint64>{m_first.id});
    }

    void pairKnowsUntilWhenItWaitsTillThatDay()
    {
        const OverlapStore store(*m_bank);
        const QDate before = store.rows({m_first.id})->first().putOffUntil;

        m_now = QDateTime(m_until, QTime(9, 0), Qt::UTC);

        QCOMPARE(before, m_until);
        QVERIFY(!store.rows({m_first.id})->first().putOffUntil.isValid());
    }

    void whatPeopleAgreedOnStaysWhenItIsPutOff()
    {
        OverlapStore store(*m_bank);
        QVERIFY_RESULT(store.decide(m_first.pair, {.state = OverlapState::Bevestigd}));
        const OverlapState confirmed = store.rows({m_first.id})->first().stateWhilePutOff();
        QVERIFY_RESULT(store.decide(
            m_first.pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        QCOMPARE(confirmed, OverlapState::Bevestigd);
        QCOMPARE(store.rows({m_first.id})->first().stateWhilePutOff(), OverlapState::Nieuw);
    }
};

QTEST_GUILESS_MAIN(TestPutOffPairs)
#include "tst_putoffpairs.moc"
