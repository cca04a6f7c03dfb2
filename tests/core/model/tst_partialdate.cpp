// SPDX-License-Identifier: EUPL-1.2
#include "model/partialdate.h"

#include <QTest>

using namespace kb;

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstDayIsAsMuchAsIsKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *text, QDate day = {}) {
            QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << day;
        };
        row("2026", QDate(2026, 1, 1));
        row("2026-02", QDate(2026, 2, 1));
        row("2026-02-28", QDate(2026, 2, 28));
        for (const char *wrong : {"", "26", "2026-2", "2026-13", "2026-02-30", "2026/02/28", "2026-02/28",
                                  "20x6", "+026", "-026", "2026-+2", "0000", "19999", "２０２６"})
            row(wrong);
    }

    void firstDayIsAsMuchAsIsKnown()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, day);

        QCOMPARE(PartialDate{text}.firstDay(), day);
        QCOMPARE(PartialDate{text}.isValid(), day.isValid());
    }

    void lastDayIsAsLateAsTheTextAllows()
    {
        QCOMPARE(PartialDate{QStringLiteral("2026")}.lastDay(), QDate(2026, 12, 31));
        QCOMPARE(PartialDate{QStringLiteral("2024-02")}.lastDay(), QDate(2024, 2, 29));
        QCOMPARE(PartialDate{QStringLiteral("2026-02-27")}.lastDay(), QDate(2026, 2, 27));
        QVERIFY(!PartialDate{QStringLiteral("2026-13")}.lastDay().isValid());
        QVERIFY(!PartialDate{}.lastDay().isValid());
    }

    void exactDayIsKnownOfAWholeDateOnly()
    {
        QCOMPARE(PartialDate{QStringLiteral("2026-02-28")}.exactDay(), QDate(2026, 2, 28));
        for (const char *text : {"", "2026", "2026-02", "2026-02-30", "2026/02/28"})
            QVERIFY2(!PartialDate{QString::fromUtf8(text)}.exactDay().isValid(), text);
    }

    void beforeCountsAsFarAsBothAreKnown()
    {
        const auto isBefore = [](const char *one, const char *other) {
            return PartialDate{QString::fromUtf8(one)}.isBefore({QString::fromUtf8(other)});
        };

        QVERIFY(isBefore("2025-12-31", "2026"));
        QVERIFY(isBefore("2026-01", "2026-02-28"));
        QVERIFY(!isBefore("2026", "2026-02"));
        QVERIFY(!isBefore("2026-02", "2026"));
        QVERIFY(!isBefore("2026-02-28", "2026-02-28"));
        QVERIFY(!isBefore("", "2026"));
        QVERIFY(!isBefore("2026-13", "2027"));
    }
};

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
