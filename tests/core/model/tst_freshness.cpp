// SPDX-License-Identifier: EUPL-1.2
#include "model/freshness.h"

#include <QTest>

using namespace kb;

class TestFreshness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ageIsMeasuredAgainstTheNorm_data()
    {
        QTest::addColumn<QDate>("newest");
        QTest::addColumn<Freshness>("expected");

        QTest::newRow("today") << QDate(2026, 3, 2) << Freshness::Actueel;
        QTest::newRow("three quarters of the norm") << QDate(2023, 12, 3) << Freshness::Actueel;
        QTest::newRow("a little more") << QDate(2023, 11, 20) << Freshness::BijnaVerouderd;
        QTest::newRow("the whole norm") << QDate(2023, 3, 2) << Freshness::BijnaVerouderd;
        QTest::newRow("a day older") << QDate(2023, 3, 1) << Freshness::Verouderd;
        QTest::newRow("nothing") << QDate() << Freshness::GeenStudie;
    }
    void ageIsMeasuredAgainstTheNorm()
    {
        QFETCH(QDate, newest);
        QFETCH(Freshness, expected);

        QCOMPARE(freshnessOf(newest, 36, QDate(2026, 3, 2)), expected);
    }

    void knowledgeOfTheLastDayOfAMonthIsFreshUntilTheLastDayOfOne()
    {
        QCOMPARE(freshUntil(QDate(2021, 2, 28), 36), QDate(2024, 2, 29));
        QCOMPARE(freshUntil(QDate(2022, 12, 31), 2), QDate(2023, 2, 28));
        QVERIFY(!freshUntil({}, 36).isValid());
    }
};

QTEST_GUILESS_MAIN(TestFreshness)
#include "tst_freshness.moc"
