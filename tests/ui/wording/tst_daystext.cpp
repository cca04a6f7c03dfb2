// SPDX-License-Identifier: EUPL-1.2
#include "wording/datetext.h"
#include "wording/daystext.h"

#include <QTest>

using namespace kb;

class TestDaysText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBothDaysHaveIsSaidOnce()
    {
        const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);

        QCOMPARE(daysText(QDate(2026, 11, 23), QDate(2026, 11, 29), dutch),
                 QStringLiteral("23 – 29 nov 2026"));
        QCOMPARE(daysText(QDate(2026, 11, 30), QDate(2026, 12, 6), dutch),
                 QStringLiteral("30 nov – 6 dec 2026"));
        QCOMPARE(daysText(QDate(2026, 12, 28), QDate(2027, 1, 3), dutch),
                 QStringLiteral("28 dec 2026 – 3 jan 2027"));
    }

    void datesInNumbersStayWhole()
    {
        const auto back = qScopeGuard([] { setDateNotation(DateNotation::MonthName); });

        setDateNotation(DateNotation::Numbers);

        QCOMPARE(daysText(QDate(2026, 11, 23), QDate(2026, 11, 29)),
                 QStringLiteral("23-11-2026 – 29-11-2026"));
    }
};

QTEST_GUILESS_MAIN(TestDaysText)
#include "tst_daystext.moc"
