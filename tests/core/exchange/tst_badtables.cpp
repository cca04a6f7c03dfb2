// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/readformats.h"
#include "exchange/csv.h"
#include "support/stopwatch.h"

#include <QTest>

using namespace kb;

namespace {

Batch read(const QByteArray &bytes)
{
    const auto batch = readCsv(bytes, {});
    if (!batch)
        qFatal("%s", qPrintable(batch.error().detail));
    return *batch;
}

/// Where time that is not linear would take minutes.
constexpr int Many = test::unlessSanitized(100'000, 20'000);

} // namespace

/// Tables as they should not be: a row is reported and left out, the rest goes in.
class TestBadTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerAloneIsAnEmptyTable()
    {
        const Batch batch = read("titel;jaar\n");

        QVERIFY(batch.items.isEmpty());
        QVERIFY(batch.skipped.isEmpty());
    }

    void unclosedQuoteCostsItsRowOnly()
    {
        const Batch batch = read("titel;jaar\nEen;2024\n\"Twee;2024\nDrie;2024\n\"Vier\";2025\n");

        QCOMPARE(test::titlesIn(batch),
                 (QStringList{QStringLiteral("Een"), QStringLiteral("Drie"), QStringLiteral("Vier")}));
        QCOMPARE(batch.skipped.size(), 1);
        QVERIFY(batch.skipped.front().reason == Skipped::Reason::Unclosed);
        QCOMPARE(batch.skipped.front().line, 3);
    }

    void raggedRowsKeepWhatTheyHave()
    {
        const Batch batch =
            read("titel;jaar;uitgever\nEen\nTwee;2024;TNO;te veel;nog meer\n;2024;\nDrie;2023\n");

        QCOMPARE(test::titlesIn(batch),
                 (QStringList{QStringLiteral("Een"), QStringLiteral("Twee"), QStringLiteral("Drie")}));
        QCOMPARE(test::studyIn(batch, 1).extra.value(QStringLiteral("column-4")),
                 QStringList(QStringLiteral("te veel")));
        QCOMPARE(test::studyIn(batch, 1).extra.value(QStringLiteral("column-5")),
                 QStringList(QStringLiteral("nog meer")));
        QCOMPARE(batch.skipped.size(), 1);
        QVERIFY(batch.skipped.front().reason == Skipped::Reason::NoTitle);
        QCOMPARE(batch.skipped.front().line, 4);
    }

    void veryManyColumnsTakeSeconds_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("in a row") << QByteArray("titel;jaar\n")
                                  << "Een;" + QByteArray("x;").repeated(Many) + '\n';
        QByteArray headers = "titel";
        for (int i = 0; i < Many; ++i)
            headers += ";k" + QByteArray::number(i);
        QTest::newRow("in the header") << headers + '\n' << "Een" + QByteArray(";x").repeated(Many) + '\n';
        QTest::newRow("all the same") << "titel" + QByteArray(";vraag").repeated(Many) + '\n'
                                      << "Een" + QByteArray(";x").repeated(Many) + '\n';
    }

    void veryManyColumnsTakeSeconds()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, row);
        Batch batch;

        const test::Stopwatch watch;
        batch = read(header + row + "Twee;2024\n");
        const double seconds = watch.seconds();

        QVERIFY2(seconds < 5, QByteArray::number(seconds).constData());
        QCOMPARE(batch.items.size() + batch.skipped.size(), 2);
    }

    void whatIsNoTextIsNotShownAsHeaders()
    {
        const auto batch = readCsv("\x7F"
                                   "ELF\x02\x01;\x01\n\x03;\x04\n",
                                   {});

        QVERIFY(!batch);
        QVERIFY(batch.error().code == Error::Code::Unreadable);
        QCOMPARE(batch.error().detail, QString());
    }

    void manyUnclosedQuotesTakeLinearTime()
    {
        const QByteArray bytes = "titel;jaar\n" + QByteArray("\"Open;2024\nGoed;2024\n").repeated(Many);
        const test::Stopwatch watch;

        const Batch batch = read(bytes);

        QVERIFY(watch.seconds() < 5);
        QVERIFY(batch.items.size() >= Many);
        QCOMPARE(batch.items.size() + batch.skipped.size(), 2 * Many);
    }

    void cellsOfSeveralLinesBelowAnUnclosedQuoteAreStillRead()
    {
        const Batch batch = read("titel;samenvatting\n\"Open;x\nEen;\"regel 1\nregel 2\"\nTwee;\"a\nb\"\n");

        QCOMPARE(test::titlesIn(batch), (QStringList{QStringLiteral("Een"), QStringLiteral("Twee")}));
        QCOMPARE(test::studyIn(batch, 1).abstract, QStringLiteral("a\nb"));
    }
};

QTEST_GUILESS_MAIN(TestBadTables)
#include "tst_badtables.moc"
