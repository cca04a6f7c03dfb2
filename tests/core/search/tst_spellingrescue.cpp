// SPDX-License-Identifier: EUPL-1.2
#include "search/search.h"
#include "searchtest.h"
#include "support/testresult.h"

using namespace kb;
using test::Library;

class TestSpellingRescue : public QObject
{
    Q_OBJECT

    Database m_db = test::newestBank();
    SearchIndex m_index{m_db};
    Library m_library;

    void add(qint64 record, const char *title, Kind kind = Kind::Study)
    {
        m_library[record] = {record, kind, QString::fromUtf8(title), {}, {}, {}};
        QVERIFY_RESULT(m_index.put(m_library[record]));
    }

    SearchAnswer find(const QString &typed, SearchOptions options = {})
    {
        options.document = test::readerOf(m_library);
        const auto answer = search(m_index, parseQuery(typed, m_index.analyser()), options);
        return answer ? *answer : SearchAnswer{{}, -1};
    }

    QString meantBy(const char *typed)
    {
        const QString text = QString::fromUtf8(typed);
        return withProposals(text, find(text).proposals);
    }

private Q_SLOTS:
    void init()
    {
        m_library.clear();
        QVERIFY_RESULT(m_index.clear());
    }

    void nearestKnownWordIsProposed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *typed, const char *meant) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(meant);
        };
        row("stikstfo ", "stikstof ");
        row("stiktof ", "stikstof ");
        row("sitkstof ", "stikstof ");
        row("rovincie ", "provincie ");
        row("xtikstof ", "stikstof ");
        row("stikkstof ", "stikstof ");
        row("stikkztoof ", "stikstof ");
        row("STIKSTFO", "stikstof");
        row("\"stikstfo\"", "\"stikstof\"");
        row("provincei wattr ", "provincie water ");
    }

    void nearestKnownWordIsProposed()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, meant);
        add(1, "De stikstof in een provincie met water");

        QCOMPARE(withProposals(typed, find(typed).proposals), meant);
        QVERIFY(find(meant).count > 0);
    }

    void wordIsShownAsItIsWritten()
    {
        add(1, "Provincies en gemeenten");

        QCOMPARE(meantBy("provinices "), QStringLiteral("Provincies "));
    }

    void wordWithMostRecordsIsProposed()
    {
        add(1, "boter");
        add(2, "botel");
        add(3, "water");
        add(4, "boter");

        QCOMPARE(meantBy("botex "), QStringLiteral("boter "));
    }

    void nothingIsProposedWhenSomethingIsFound()
    {
        add(1, "Stikstof in de provincie");

        QVERIFY(find(QStringLiteral("stikstof provicnie ")).proposals.isEmpty());
    }

    void nothingIsProposedForWhatLooksLikeNothing()
    {
        add(1, "Stikstof in de provincie in 2024");

        QCOMPARE(meantBy("zwolkjes "), QStringLiteral("zwolkjes "));
        QCOMPARE(meantBy("2025 "), QStringLiteral("2025 "));
        QCOMPARE(meantBy("inn "), QStringLiteral("inn "));
        QCOMPARE(meantBy("prvinncie "), QStringLiteral("provincie "));
        QCOMPARE(meantBy("prvnce "), QStringLiteral("prvnce "));
    }

    void knownWordIsNoError()
    {
        add(1, "Stikstof");
        add(2, "Provincie", Kind::Person);

        QVERIFY(find(QStringLiteral("p:stikstof ")).proposals.isEmpty());
        QVERIFY(find(QStringLiteral("p:stik")).proposals.isEmpty());
    }

    void onlyWhatWouldBeFoundIsProposed()
    {
        add(1, "Stikstof");
        RecordSet hidden;
        hidden.insert(1);

        QVERIFY(find(QStringLiteral("stikstfo "), {.excluded = hidden}).proposals.isEmpty());
    }

    void changeThatIsNotMergedIsKnown()
    {
        add(1, "Stikstof");
        QCOMPARE(*m_index.mergeSome(10), 0);
        add(2, "Provincie");
        QVERIFY_RESULT(m_index.remove(1));

        QCOMPARE(meantBy("provincei "), QStringLiteral("Provincie "));
        QCOMPARE(meantBy("stikstfo "), QStringLiteral("stikstfo "));
    }

    void anyWordIsSafe()
    {
        test::RandomLibrary random(51);
        for (qint64 record = 1; record <= 30; ++record)
            m_library[record] = random.document(record);
        QVERIFY_RESULT(m_index.putNew(m_library.values()));
        const QString letters = QStringLiteral("wonigebdxyz\u00e9\u0436-'");
        for (int round = 0; round < 300; ++round) {
            QString typed;
            for (int length = 1 + random.number(12); length > 0; --length)
                typed += letters[random.number(int(letters.size()))];

            const SearchAnswer answer = find(typed + u' ');
            QVERIFY2(answer.count >= 0, qPrintable(typed));
            if (!answer.proposals.isEmpty())
                QVERIFY2(find(withProposals(typed, answer.proposals) + u' ').count > 0, qPrintable(typed));
        }
    }
};

QTEST_GUILESS_MAIN(TestSpellingRescue)
#include "tst_spellingrescue.moc"
