// SPDX-License-Identifier: EUPL-1.2
#include "jobs/keptscores.h"
#include "jobs/overlapjob.h"
#include "jobs/overlapstore.h"
#include "support/examplebank.h"
#include "support/testbank.h"
#include "support/testresult.h"

using namespace kb;

/// What other levels would give, from the scores that the last run kept.
class TestKeptScores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bankWithoutARunHasNone()
    {
        const auto bank = test::makeBank();

        const auto scores = keptScores(*bank);

        QVERIFY_RESULT(scores);
        QVERIFY(scores->isEmpty());
    }

    void pairsAreCountedFromTheFirstNumberUpToTheSecond()
    {
        KeptScores scores;
        scores.add(37, 1);
        scores.add(38, 2);
        scores.add(49, 4);
        scores.add(50, 8);
        scores.add(100, 16);

        QCOMPARE(scores.between(38, 50), 6);
        QCOMPARE(scores.between(50, KeptScores::Most + 1), 24);
        QCOMPARE(scores.between(50, 38), 0);
    }

    void everyPairThatTheRunKeptIsCountedByItsScore()
    {
        const auto bank = test::openExample(test::tickingClock());
        OverlapStore store(*bank);
        const auto shown = store.rows(store.ids({})->first(3));
        QList<Overlap> kept;
        for (const int score : {49, 50, 70}) {
            kept.append(shown->at(kept.size()).pair);
            kept.last().score = score;
        }
        QVERIFY_RESULT(store.keep(kept, {.computedAt = bank->now(), .snapshot = 1}));

        const auto scores = keptScores(*bank);

        QVERIFY_RESULT(scores);
        QCOMPARE(scores->between(0, 50), 1);
        QCOMPARE(scores->between(50, KeptScores::Most + 1), 2);
    }

    void theyAreWholeFromTheWeakestLevelOfTheRunAndNotOfTheSettings()
    {
        const auto bank = test::openExample(test::tickingClock());
        const OverlapLevels ofTheRun;
        OverlapLevels lower;
        lower.weak = ofTheRun.weak - 10;

        QVERIFY_RESULT(bank->write({.act = QStringLiteral("settings")},
                                   [&](Write &write) { return keepOverlapLevels(*bank, write, lower); }));

        const auto scores = keptScores(*bank);
        QVERIFY_RESULT(scores);
        QVERIFY(scores->isWholeFrom(ofTheRun.weak));
        QVERIFY(!scores->isWholeFrom(lower.weak));
    }
};

QTEST_GUILESS_MAIN(TestKeptScores)
#include "tst_keptscores.moc"
