// SPDX-License-Identifier: EUPL-1.2
#include "exchange/dates.h"

#include <QTest>

using namespace kb;

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreFoundInTheWaysPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("isWhole");
        const auto row = [](const char *text, const char *date, bool isWhole = true) {
            QTest::newRow(*text ? text : "nothing")
                << QString::fromUtf8(text) << QString::fromLatin1(date) << isWhole;
        };
        row("2024", "2024");
        row("2024///", "2024");
        row("2024/05//", "2024-05");
        row("2005/07/15/", "2005-07-15");
        row("2024-05-01T10:00:00Z", "2024-05-01");
        row("15-7-2005", "2005-07-15");
        row("7/15/2005", "2005-07-15");
        row("3 maart 2021", "2021-03-03");
        row("March 3, 2021", "2021-03-03");
        row("3rd March 2021", "2021-03-03");
        row("mrt 2021", "2021-03");
        row("voorjaar 2010", "2010", false);
        row("1998-2001", "1998", false);
        row("2026-02-30", "2026-02", false);
        row("2026-13-01", "2026", false);
        row("19999", "");
        row("", "");
        row("binnenkort", "");
        row("1-2-3", "");
    }

    void datesAreFoundInTheWaysPeopleWriteThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, date);
        QFETCH(const bool, isWhole);

        const auto found = dateIn(text);

        QCOMPARE(found ? found->date.text : QString(), date);
        if (found)
            QCOMPARE(found->isWhole, isWhole);
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
