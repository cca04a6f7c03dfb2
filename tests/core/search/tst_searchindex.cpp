// SPDX-License-Identifier: EUPL-1.2
#include "search/searchindex.h"
#include "searchtest.h"
#include "store/transaction.h"
#include "support/sanitized.h"
#include "support/testresult.h"

#include <QTemporaryDir>

using namespace kb;
using test::Library;

class TestSearchIndex : public QObject
{
    Q_OBJECT

    static QString describe(const QList<IndexFault> &faults)
    {
        QStringList lines;
        for (const IndexFault &fault : faults.first(std::min<qsizetype>(faults.size(), 10)))
            lines.append(QStringLiteral("%1 %2 %3").arg(int(fault.what)).arg(fault.record).arg(fault.term));
        return lines.join(u'\n');
    }

    static QList<SearchAnswer> answers(SearchIndex &index, quint32 seed)
    {
        test::RandomLibrary random(seed);
        QList<SearchAnswer> answers;
        for (int i = 0; i < 40; ++i) {
            const QString typed = random.words(4) + QString(i % 2, u' ');
            const auto answer = search(index, parseQuery(typed, index.analyser()));
            answers.append(answer ? *answer : SearchAnswer{{}, -1});
        }
        return answers;
    }

    static void merge(SearchIndex &index)
    {
        while (true) {
            const auto left = index.mergeSome(7);
            QVERIFY_RESULT(left);
            if (*left == 0)
                return;
        }
    }

private Q_SLOTS:
    void newIndexIsNotCurrentUntilItIsMade()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        QVERIFY(!*index.isCurrent());

        QVERIFY_RESULT(index.clear());

        QVERIFY(*index.isCurrent());
    }

    void indexOfAnotherPipelineIsNotCurrent()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        QVERIFY_RESULT(index.clear());

        QVERIFY_RESULT(
            db.runScript("UPDATE note_to_self SET value = 'older' WHERE name = 'search.pipeline'"));

        QVERIFY(!*index.isCurrent());
    }

    void changeIsFoundAtOnceAndTheSameAfterMerging()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        test::RandomLibrary random(7);
        QList<SearchDocument> bulk;
        for (qint64 record = 1; record <= 200; ++record)
            bulk.append(random.document(record));
        QVERIFY_RESULT(index.putNew(bulk));
        for (int i = 0; i < 60; ++i)
            QVERIFY_RESULT(index.put(random.document(1 + random.number(250))));
        for (int i = 0; i < 20; ++i)
            QVERIFY_RESULT(index.remove(1 + random.number(250)));

        const QList<SearchAnswer> before = answers(index, 8);
        merge(index);
        const QList<SearchAnswer> after = answers(index, 8);

        QVERIFY(std::ranges::any_of(before, [](const SearchAnswer &each) { return each.count > 10; }));
        QCOMPARE(after, before);
    }

    void wayOfIndexingDoesNotMatter()
    {
        test::RandomLibrary random(9);
        QList<SearchDocument> documents;
        for (qint64 record = 1; record <= 150; ++record)
            documents.append(random.document(record));
        Database bulkBank = test::newestBank();
        Database singleBank = test::newestBank();
        SearchIndex bulk(bulkBank);
        SearchIndex single(singleBank);

        QVERIFY_RESULT(bulk.putNew(documents));
        for (const SearchDocument &document : documents)
            QVERIFY_RESULT(single.put(document));
        merge(single);

        QCOMPARE(answers(bulk, 10), answers(single, 10));
    }

    void anyHistoryLeavesIndexAndTextEqual_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= test::unlessSanitized<quint32>(12, 2); ++seed)
            QTest::addRow("history %u", seed) << seed;
    }

    void anyHistoryLeavesIndexAndTextEqual()
    {
        QFETCH(const quint32, seed);
        Database db = test::newestBank();
        SearchIndex index(db);
        test::RandomLibrary random(seed);
        Library library;

        for (int step = 0; step < 30; ++step) {
            const Library before = library;
            Transaction transaction(db);
            QVERIFY_RESULT(transaction.begin());
            QVERIFY_RESULT(test::changeSome(index, random, library));
            QList<SearchDocument> bulk;
            for (int count = random.number(3) == 0 ? random.number(20) : 0; count > 0; --count) {
                bulk.append(random.document(1 + random.number(80)));
                library[bulk.last().record] = bulk.last();
            }
            QVERIFY_RESULT(index.putNew(bulk));
            if (random.number(3) == 0)
                library = before; // rolls back
            else
                QVERIFY_RESULT(transaction.commit());
            if (db.isInTransaction())
                QVERIFY_RESULT(db.runScript("ROLLBACK"));

            QVERIFY_RESULT(index.mergeSome(random.number(10)));
            const auto faults = index.check(test::sourceOf(library));
            QVERIFY_RESULT(faults);
            QVERIFY2(faults->isEmpty(), qPrintable(describe(*faults)));
        }
    }

    void rollbackIsForgotten()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        const Query query = parseQuery(u"energiearmoede ", index.analyser());
        {
            Transaction transaction(db);
            QVERIFY_RESULT(transaction.begin());
            QVERIFY_RESULT(index.put({1, Kind::Study, QStringLiteral("Energiearmoede"), {}, {}, {}}));
            QCOMPARE(search(index, query)->count, 1);
        }
        QCOMPARE(search(index, query)->count, 0);

        QVERIFY_RESULT(index.put({2, Kind::Study, QStringLiteral("Energiearmoede"), {}, {}, {}}));

        QCOMPARE(test::recordsOf(*search(index, query)), QList<qint64>{2});
    }

    void changeByAnotherConnectionIsFound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("two.kennisbank"));
        Database first = test::newestBank(path);
        auto second = Database::open(path, OpenMode::ReadWrite);
        QVERIFY_RESULT(second);
        SearchIndex writer(first);
        SearchIndex reader(*second);
        const Query query = parseQuery(u"energiearmoede ", reader.analyser());
        QCOMPARE(search(reader, query)->count, 0);

        QVERIFY_RESULT(writer.put({1, Kind::Study, QStringLiteral("Energiearmoede"), {}, {}, {}}));
        QCOMPARE(search(reader, query)->count, 1);
        QVERIFY_RESULT(writer.mergeSome(10));
        QCOMPARE(search(reader, query)->count, 1);
        QVERIFY_RESULT(writer.remove(1));
        QCOMPARE(search(reader, query)->count, 0);
    }

    void documentThatSaysTheSameIsNoChange()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        test::RandomLibrary random(11);
        const SearchDocument document = random.document(1);
        QVERIFY_RESULT(index.put(document));
        QCOMPARE(*index.mergeSome(100), 0);

        QVERIFY_RESULT(index.put(document));
        QCOMPARE(*index.mergeSome(0), 0);
        SearchDocument other = document;
        other.title += QStringLiteral(" verhuizing");
        QVERIFY_RESULT(index.put(other));
        QCOMPARE(*index.mergeSome(0), 1);
    }

    void mergingStopsWhereItIsTold()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        test::RandomLibrary random(11);
        for (qint64 record = 1; record <= 5; ++record)
            QVERIFY_RESULT(index.put(random.document(record)));

        QCOMPARE(*index.mergeSome(0), 5);
        QCOMPARE(*index.mergeSome(2), 3);
        QCOMPARE(*index.mergeSome(100), 0);
    }

    void recordThatCannotBeIndexedIsRefused()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        for (const qint64 record : {qint64(0), qint64(-1), MaxSearchableRecord + 1}) {
            const SearchDocument document{record, Kind::Study, QStringLiteral("x"), {}, {}, {}};

            QCOMPARE_ERROR(index.put(document), Error::Code::InvalidInput);
            QCOMPARE_ERROR(index.putNew(std::span(&document, 1)), Error::Code::InvalidInput);
            QCOMPARE_ERROR(index.remove(record), Error::Code::InvalidInput);
        }
    }

    void clearedIndexCanBeMadeAgain()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        test::RandomLibrary random(12);
        Library library;
        for (qint64 record = 1; record <= 50; ++record)
            library[record] = random.document(record);
        QVERIFY_RESULT(index.putNew(library.values()));
        QVERIFY_RESULT(index.put(random.document(3)));

        QVERIFY_RESULT(index.clear());
        QCOMPARE(search(index, {})->count, 0);
        QVERIFY_RESULT(index.putNew(library.values()));

        QVERIFY(index.check(test::sourceOf(library))->isEmpty());
    }

    void erasedWordsAreGoneFromTheFile()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        QVERIFY_RESULT(index.put({1, Kind::Person, QStringLiteral("Zilverschoon"), {}, {}, {}}));
        QVERIFY_RESULT(index.mergeSome(10));

        QVERIFY_RESULT(index.remove(1));
        QVERIFY_RESULT(index.mergeSome(10));

        for (const QByteArray table : {"search_document", "search_recent", "search_term", "search_block"}) {
            const auto rows =
                db.one("SELECT count(*) FROM " + table, [](Row row) { return row.next<int>(); });
            QCOMPARE(*rows, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
