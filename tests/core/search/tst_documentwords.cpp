// SPDX-License-Identifier: EUPL-1.2
#include "search/codeterms.h"
#include "search/documentwords.h"
#include "support/testresult.h"

using namespace kb;

class TestDocumentWords : public QObject
{
    Q_OBJECT

    static QByteArray wordsOf(const SearchDocument &document)
    {
        Analyser analyser;
        return documentWords(document, analyser);
    }

    static int impactOf(const QByteArray &words, QByteArrayView term)
    {
        for (const TermImpact &each : termImpacts(words)) {
            if (each.term == term)
                return each.impact;
        }
        return 0;
    }

private Q_SLOTS:
    void wordsKeepTheirLineAndOrder()
    {
        const SearchDocument document{7,
                                      Kind::Study,
                                      QStringLiteral("De huurwoningen"),
                                      QStringLiteral("Wonen in de gemeente.\n\nOok \0 later"),
                                      QStringLiteral("J. Visser"),
                                      QStringLiteral("DGVB-STU-0012")};

        const QByteArray words = wordsOf(document);

        const QByteArrayList lines = words.split('\n');
        QCOMPARE(lines.value(0), QByteArray(":23"));
        QCOMPARE(lines.value(1), QByteArray("huurwoning+huur+woning=huurwoningen"));
        QVERIFY2(lines.value(2).contains("+dgvb-stu-12+stu-12"), lines.value(2));
        QVERIFY(lines.value(3).contains("visser"));
        QVERIFY(lines.value(4).endsWith("gemeente later") || lines.value(4).contains("gemeente"));
        QCOMPARE(lines.size(), 5);
    }

    void wordsOfABodyThatWereMadeBeforeStandInItsLine()
    {
        Analyser analyser;
        const QString body = QStringLiteral("De leegstand in de gemeente groeit.");
        SearchDocument document{
            .record = 7, .kind = Kind::Attachment, .title = QStringLiteral("huurwoningen.pdf")};
        document.bodyWords = bodyWords(body, analyser);

        const QByteArrayList lines = wordsOf(document).split('\n');

        QVERIFY(lines.value(1).startsWith("huurwoning+huur+woning"));
        QCOMPARE(lines.value(4), document.bodyWords);
        QVERIFY(lines.value(4).contains("gemeente"));
        QCOMPARE(lines.size(), 5);
        document.body = body; // it is not taken apart again
        QCOMPARE(wordsOf(document).split('\n'), lines);
    }

    void bodyWithoutWordsHasNone()
    {
        Analyser analyser;

        QVERIFY(bodyWords({}, analyser).isEmpty());
        QVERIFY(bodyWords(QStringLiteral(" ... "), analyser).isEmpty());
    }

    void howAWordIsWrittenIsKeptBesideItsTerms()
    {
        const KeptWord written = keptWord("huurwoning+huur+woning=huurwoningen");
        const KeptWord plain = keptWord("gemeente");

        QCOMPARE(written.whole, QByteArrayView("huurwoning"));
        QCOMPARE(written.terms, QByteArrayView("huurwoning+huur+woning"));
        QCOMPARE(written.written, QByteArrayView("huurwoningen"));
        QCOMPARE(plain.terms, QByteArrayView("gemeente"));
        QCOMPARE(plain.written, QByteArrayView("gemeente"));
    }

    void nobodyFindsAWordByHowItIsWritten()
    {
        const QByteArray words = wordsOf({1, Kind::Study, QStringLiteral("huurwoningen"), {}, {}, {}});

        QCOMPARE(impactOf(words, "huurwoningen"), 0);
        QVERIFY(impactOf(words, "huurwoning") > 0);
    }

    void titleSaysMoreThanBody()
    {
        const QByteArray words =
            wordsOf({1, Kind::Study, QStringLiteral("gemeente"), QStringLiteral("provincie"), {}, {}});

        QVERIFY(impactOf(words, "gemeente") > impactOf(words, "provincie"));
    }

    void kindIsATermOfTheLowestImpact()
    {
        const QByteArray words = wordsOf({1, Kind::Person, QStringLiteral("gemeente"), {}, {}, {}});

        QCOMPARE(impactOf(words, ":11"), 1);
        QCOMPARE(kindOfTerm(":11"), Kind::Person);
    }

    void everyTermComesOnceAndInOrder()
    {
        const QByteArray words = wordsOf({1,
                                          Kind::Study,
                                          QStringLiteral("woning huurwoning"),
                                          QStringLiteral("de woning woningen"),
                                          {},
                                          {}});

        const auto impacts = termImpacts(words);

        QVERIFY(std::ranges::is_sorted(impacts, std::ranges::less(), &TermImpact::term));
        QCOMPARE(std::ranges::count(impacts, QByteArrayView("woning"), &TermImpact::term), 1);
    }

    void emptyDocumentHasItsKindOnly()
    {
        QCOMPARE(termImpacts(wordsOf({1, Kind::Study, {}, {}, {}, {}})).size(), size_t(1));
        QVERIFY(termImpacts({}).empty());
    }

    void endlessWordIsCutOff()
    {
        const QByteArray words = wordsOf({1, Kind::Study, QString(100000, u'x'), {}, {}, {}});

        QVERIFY(words.size() < 200);
    }

    void codesAreFoundShortAndByTheirEnd_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("terms");
        const auto list = [](const char *text) {
            return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
        };
        QTest::newRow("refcode") << QStringLiteral("dgvb-vrg-0007") << list("dgvb-vrg-7 vrg-7");
        QTest::newRow("short refcode") << QStringLiteral("vrg-07") << list("vrg-7");
        QTest::newRow("zero") << QStringLiteral("vrg-000") << list("vrg-0");
        QTest::newRow("suffix") << QStringLiteral("dgvb-vrg-0007-2") << list("dgvb-vrg-7-2 vrg-7-2 7-2");
        QTest::newRow("compound") << QStringLiteral("ict-beleid") << list("");
        QTest::newRow("word") << QStringLiteral("beleid") << list("");
        QTest::newRow("number") << QStringLiteral("2024") << list("");
        QTest::newRow("chain") << QStringLiteral("a-b-c-d-e-f-7") << list("");
    }

    void codesAreFoundShortAndByTheirEnd()
    {
        QFETCH(const QString, word);
        QFETCH(const QStringList, terms);

        QCOMPARE(codeTerms(word), terms);
        QCOMPARE(shortCode(word), terms.value(0));
    }
};

QTEST_GUILESS_MAIN(TestDocumentWords)
#include "tst_documentwords.moc"
