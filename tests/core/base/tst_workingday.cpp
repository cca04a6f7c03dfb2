// SPDX-License-Identifier: EUPL-1.2
#include "base/workingday.h"

#include <QTest>

using namespace kb;

class TestWorkingDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weekendBecomesItsMonday()
    {
        const QDate monday(2027, 1, 11);

        QCOMPARE(onWorkingDay(monday.addDays(-2)), monday);
        QCOMPARE(onWorkingDay(monday.addDays(-1)), monday);
    }

    void dayOfTheWeekStays()
    {
        const QDate monday(2027, 1, 11);
        for (int days = 0; days < 5; ++days)
            QCOMPARE(onWorkingDay(monday.addDays(days)), monday.addDays(days));
    }
};

QTEST_GUILESS_MAIN(TestWorkingDay)
#include "tst_workingday.moc"
