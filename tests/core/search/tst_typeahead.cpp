// SPDX-License-Identifier: EUPL-1.2
// What is shown while a word is being typed, against the words of every document.
#include "search/documentlists.h"
#include "search/search.h"
#include "searchtest.h"
#include "store/transaction.h"
#include "support/sanitized.h"
#include "support/testresult.h"

using namespace kb;
using test::Library;

class TestTypeAhead : public QObject
{
    Q_OBJECT

    using Terms = QMap<qint64, QByteArrayList>; ///< of each document

    static Terms termsIn(const Library &library, Analyser &analyser)
    {
        Terms terms;
        for (const SearchDocument &document : library) {
            const QByteArray words = documentWords(document, analyser);
            for (const TermImpact &each : termImpacts(textLines(words)))
                terms[document.record].append(each.term.toByteArray());
        }
        return terms;
    }

    /// Newest first.
    static QList<qint64> holdersOf(const Terms &terms, const QString &beginning)
    {
        const QByteArray bytes = beginning.toUtf8();
        QList<qint64> records;
        for (const auto &[record, its] : terms.asKeyValueRange()) {
            if (std::ranges::any_of(its, [&](const QByteArray &term) { return term.startsWith(bytes); }))
                records.prepend(record);
        }
        return records;
    }

    static QStringList beginnings()
    {
        QStringList all;
        for (const char *word : {"woning", "energie", "gemeenteraad", "zorg", "eiland", "xylofoon"}) {
            for (qsizetype length = 1; length <= qsizetype(qstrlen(word)); ++length)
                all.append(QString::fromLatin1(word).first(length));
        }
        all.removeDuplicates();
        return all;
    }

    static QList<qint64> found(SearchIndex &index, const QString &typed, SearchOptions options = {})
    {
        options.limit = 1000;
        const auto answer = search(index, parseQuery(typed, index.analyser()), options);
        return answer ? test::recordsOf(*answer) : QList<qint64>{-1};
    }

private Q_SLOTS:
    void anyHistoryFindsWhatTheTextsHold_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= test::unlessSanitized<quint32>(6, 1); ++seed)
            QTest::addRow("history %u", seed) << seed;
    }

    void anyHistoryFindsWhatTheTextsHold()
    {
        QFETCH(const quint32, seed);
        Database db = test::newestBank();
        SearchIndex index(db);
        test::RandomLibrary random(seed);
        Library library;
        for (int step = 0; step < 6; ++step) {
            const Library before = library;
            {
                Transaction transaction(db);
                QVERIFY_RESULT(transaction.begin());
                QVERIFY_RESULT(test::changeSome(index, random, library));
                if (random.number(3) == 0)
                    library = before; // rolls back
                else
                    QVERIFY_RESULT(transaction.commit());
            }
            QVERIFY_RESULT(index.mergeSome(random.number(20)));

            const Terms terms = termsIn(library, index.analyser());
            for (const QString &beginning : beginnings()) {
                const QList<qint64> records = found(index, beginning);
                const QList<qint64> holders = holdersOf(terms, beginning);
                for (const qint64 record : holders)
                    QVERIFY2(records.contains(record), qPrintable(beginning));
                if (beginning.size() <= 2)
                    QCOMPARE(records, holders);
            }
        }
    }

    void answerIsTheSameAfterMerging()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        test::RandomLibrary random(41);
        QList<SearchDocument> bulk;
        for (qint64 record = 1; record <= 200; ++record)
            bulk.append(random.document(record));
        QVERIFY_RESULT(index.putNew(bulk));
        for (int i = 0; i < 60; ++i)
            QVERIFY_RESULT(index.put(random.document(1 + random.number(250))));
        const auto answers = [&] {
            QList<QList<qint64>> all;
            for (const QString &beginning : beginnings())
                all.append(found(index, beginning));
            return all;
        };

        const auto before = answers();
        QCOMPARE(*index.mergeSome(1000), 0);

        QCOMPARE(answers(), before);
    }

    void shortBeginningStopsAtTheLimitAndSaysSo()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        for (qint64 record = 1; record <= 20; ++record)
            QVERIFY_RESULT(index.put({record, Kind::Study, QStringLiteral("Water"), {}, {}, {}}));
        const auto find = [&](qsizetype limit) {
            return *search(index, parseQuery(u"wa", index.analyser()), {.limit = limit});
        };

        QCOMPARE(find(5).counted, HitCount::AtLeast);
        QCOMPARE(test::recordsOf(find(5)), QList<qint64>({20, 19, 18, 17, 16}));
        QCOMPARE(find(20).counted, HitCount::Exact);
        QCOMPARE(find(20).count, 20);
    }

    void filtersHoldForShortBeginnings()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        for (qint64 record = 1; record <= 20; ++record) {
            const Kind kind = record % 10 == 0 ? Kind::Person : Kind::Study;
            QVERIFY_RESULT(index.put({record, kind, QStringLiteral("Water en wonen"), {}, {}, {}}));
        }

        QCOMPARE(found(index, QStringLiteral("p:wa")), QList<qint64>({20, 10}));
        QCOMPARE(found(index, QStringLiteral("-water wo")), QList<qint64>());
        QCOMPARE(found(index, QStringLiteral("w"), {.kinds = {Kind::Person}}), QList<qint64>({20, 10}));
    }

    void threeLettersAreRankedUnlessVeryManyHaveThem()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        QList<SearchDocument> documents{{1, Kind::Study, QStringLiteral("Woning"), {}, {}, {}}};
        for (qint64 record = 2; record <= 50; ++record)
            documents.append({record, Kind::Study, {}, QStringLiteral("woning"), {}, {}});
        QVERIFY_RESULT(index.putNew(documents));
        QCOMPARE(found(index, QStringLiteral("won")).first(), 1);

        documents.clear();
        for (qint64 record = 51; record <= 9000; ++record)
            documents.append({record, Kind::Study, {}, QStringLiteral("woning"), {}, {}});
        QVERIFY_RESULT(index.putNew(documents));

        QCOMPARE(found(index, QStringLiteral("won")).first(), 9000);
        QCOMPARE(found(index, QStringLiteral("wonin")).first(), 1);
    }

    void beginningOfManyTermsIsRanked()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        QList<SearchDocument> documents;
        for (qint64 record = 1; record <= 2000; ++record)
            documents.append({record, Kind::Study, QStringLiteral("qwert%1").arg(record), {}, {}, {}});
        QVERIFY_RESULT(index.putNew(documents));

        const auto answer = search(index, parseQuery(u"qwert", index.analyser()));

        QVERIFY_RESULT(answer);
        QCOMPARE(answer->count, 2000);
        QCOMPARE(answer->counted, HitCount::Exact);
    }
};

QTEST_GUILESS_MAIN(TestTypeAhead)
#include "tst_typeahead.moc"
