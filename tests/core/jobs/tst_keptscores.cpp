// SPDX-License-Identifier: EUPL-1.2
#include "jobs/keptscores.h"
#include "jobs/overlapjob.h"
#include "jobs/overlapstore.h"
#include "overlap/options.h"
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

    void allThatTheListHasOfALevelIsCounted()
    {
        const auto bank = test::openExample(test::tickingClock());
        const OverlapStore store(*bank);
        const auto strong = store.ids({.levels = {OverlapLevel::Strong}, .onlyFound = true});
        const OverlapLevels levels;

        const auto scores = keptScores(*bank);

        QVERIFY_RESULT(scores);
        QVERIFY(!strong->isEmpty());
        QVERIFY(scores->between(levels.strong, KeptScores::Most + 1) >= strong->size());
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
