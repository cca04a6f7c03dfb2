// SPDX-License-Identifier: EUPL-1.2
#include "overlap/wordsample.h"

#include <QTest>

using namespace kb;

namespace {

/// So many different words, of which the first `changed` are others than usual.
QString text(int words, int changed = 0)
{
    QStringList all;
    for (int i = 0; i < words; ++i)
        all.append(QStringLiteral("%1%2")
                       .arg(i < changed ? QStringLiteral("nieuw") : QStringLiteral("woord"))
                       .arg(i));
    return all.join(u' ');
}

} // namespace

class TestWordSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unchangedTextKeepsAllWords() { QCOMPARE(shareKept(wordSample(text(40)), text(40)), 1.0); }

    void shareIsExactForAText_data()
    {
        QTest::addColumn<int>("changed");
        QTest::addColumn<double>("kept");
        QTest::newRow("29 of 100 changed") << 29 << 0.71;
        QTest::newRow("30 of 100 changed") << 30 << 0.70;
        QTest::newRow("31 of 100 changed") << 31 << 0.69;
        QTest::newRow("all changed") << 100 << 0.0;
    }

    void shareIsExactForAText()
    {
        QFETCH(const int, changed);
        QFETCH(const double, kept);

        QCOMPARE(shareKept(wordSample(text(100)), text(100, changed)), kept);
    }

    void orderCaseAndRepetitionSayNothing()
    {
        const QString sample = wordSample(u"Wat doet een gemeente, een kleine gemeente?");

        QCOMPARE(shareKept(sample, u"EEN KLEINE GEMEENTE DOET WAT"), 1.0);
    }

    void wordsThatWereAddedTakeNothingAway() { QCOMPARE(shareKept(wordSample(text(20)), text(200)), 1.0); }

    void sampleOfALongTextIsShortAndNearlyRight()
    {
        const QString sample = wordSample(text(50000));

        QVERIFY(sample.size() <= 256 * 8);
        const double kept = shareKept(sample, text(50000, 20000));
        QVERIFY2(kept > 0.5 && kept < 0.7, QByteArray::number(kept));
    }

    void nothingKnownCountsAsUnchanged()
    {
        QCOMPARE(wordSample({}), QString());
        QCOMPARE(wordSample(u" ?! "), QString());
        QCOMPARE(shareKept({}, u"iets"), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestWordSample)
#include "tst_wordsample.moc"
