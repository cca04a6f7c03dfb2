// SPDX-License-Identifier: EUPL-1.2
#include "search/searchindex.h"
#include "searchtest.h"
#include "support/sanitized.h"
#include "support/testresult.h"

using namespace kb;
using test::Library;
using What = IndexFault::What;

class TestIndexCheck : public QObject
{
    Q_OBJECT

    static Library twoDocuments()
    {
        return {{1, {1, Kind::Study, QStringLiteral("gemeente"), {}, {}, {}}},
                {2, {2, Kind::Study, QStringLiteral("gemeente provincie"), {}, {}, {}}}};
    }

    static PostingList gemeente() { return {{1, 229}, {2, 229}}; }

private Q_SLOTS:
    void everyDifferenceIsFound_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QList<IndexFault>>("expected");
        const QString term = QStringLiteral("provincie");
        const QByteArray ofTerm = "WHERE key >> 32 = (SELECT id FROM search_term WHERE text = 'provincie')";
        QTest::newRow("nothing") << QByteArray() << QList<IndexFault>();
        QTest::newRow("missing document") << QByteArray("INSERT INTO search_recent VALUES (2, (SELECT words "
                                                        "FROM search_document WHERE record = 2));"
                                                        "DELETE FROM search_document WHERE record = 2")
                                          << QList<IndexFault>{{What::MissingDocument, 2, {}}};
        QTest::newRow("document too many") << QByteArray("INSERT INTO search_recent VALUES (9, NULL);"
                                                         "INSERT INTO search_document VALUES (9, x'')")
                                           << QList<IndexFault>{{What::TooManyDocuments, 9, {}}};
        QTest::newRow("missing posting and orphan term")
            << "DELETE FROM search_block " + ofTerm
            << QList<IndexFault>{{What::OrphanTerm, 0, term}, {What::MissingPosting, 2, term}};
        QTest::newRow("posting too many")
            << "UPDATE search_block SET postings = x'00ff01ff', key = key - 1 " + ofTerm
            << QList<IndexFault>{{What::WrongImpact, 2, term}, {What::TooManyPostings, 1, term}};
        QTest::newRow("wrong impact") << "UPDATE search_block SET postings = x'0001' " + ofTerm
                                      << QList<IndexFault>{{What::WrongImpact, 2, term}};
        QTest::newRow("damaged block")
            << "UPDATE search_block SET postings = x'00' " + ofTerm
            << QList<IndexFault>{{What::DamagedList, 0, term}, {What::MissingPosting, 2, term}};
        QTest::newRow("unsorted list")
            << QByteArray("INSERT INTO search_block SELECT key + 1, postings FROM search_block "
                          "WHERE key >> 32 = (SELECT id FROM search_term WHERE text = 'gemeente')")
            << QList<IndexFault>{{What::DamagedList, 0, QStringLiteral("gemeente")},
                                 {What::MissingPosting, 1, QStringLiteral("gemeente")},
                                 {What::MissingPosting, 2, QStringLiteral("gemeente")}};
        const QString beginning = QStringLiteral("*pro");
        const QByteArray ofBeginning = "WHERE key >> 32 = (SELECT id FROM search_term WHERE text = '*pro')";
        QTest::newRow("beginning without its record")
            << "DELETE FROM search_block " + ofBeginning
            << QList<IndexFault>{{What::OrphanTerm, 0, beginning}, {What::MissingPosting, 2, beginning}};
        QTest::newRow("beginning with a record too many")
            << "UPDATE search_block SET postings = x'00ff01ff', key = key - 1 " + ofBeginning
            << QList<IndexFault>{{What::WrongImpact, 2, beginning}, {What::TooManyPostings, 1, beginning}};
        QTest::newRow("beginning with another impact")
            << "UPDATE search_block SET postings = x'0001' " + ofBeginning
            << QList<IndexFault>{{What::WrongImpact, 2, beginning}};
        QTest::newRow("beginning that is not known")
            << QByteArray("DELETE FROM search_block WHERE key >> 32 = "
                          "(SELECT id FROM search_term WHERE text = '*pro');"
                          "DELETE FROM search_term WHERE text = '*pro'")
            << QList<IndexFault>{{What::MissingPosting, 2, beginning}};
        QTest::newRow("orphan block") << QByteArray("INSERT INTO search_block VALUES (99 << 32 | 1, x'0001')")
                                      << QList<IndexFault>{{What::OrphanBlock, 0, QStringLiteral("99")}};
    }

    void everyDifferenceIsFound()
    {
        QFETCH(const QByteArray, damage);
        QFETCH(QList<IndexFault>, expected);
        Database db = test::newestBank();
        SearchIndex index(db);
        const Library library = twoDocuments();
        QVERIFY_RESULT(index.putNew(library.values()));
        QVERIFY_RESULT(db.runScript(damage));

        auto faults = index.check(test::sourceOf(library));

        QVERIFY_RESULT(faults);
        const auto order = [](const IndexFault &a, const IndexFault &b) {
            return std::tie(a.what, a.record, a.term) < std::tie(b.what, b.record, b.term);
        };
        std::ranges::sort(*faults, order);
        std::ranges::sort(expected, order);
        QCOMPARE(*faults, expected);
    }

    void changedTextIsFound()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        Library library = twoDocuments();
        QVERIFY_RESULT(index.putNew(library.values()));

        library[1].title = QStringLiteral("waterschap");

        QCOMPARE(*index.check(test::sourceOf(library)), (QList<IndexFault>{{What::OtherWords, 1, {}}}));
    }

    void errorOfTheDocumentsIsPassedOn()
    {
        Database db = test::newestBank();
        SearchIndex index(db);

        const auto failing = [](const DocumentVisitor &) -> Result<> {
            return Error{Error::Code::Storage, {}};
        };

        QCOMPARE_ERROR(index.check(failing), Error::Code::Storage);
    }

    void damagedIndexGivesErrorsWhenItIsSearched()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        QVERIFY_RESULT(index.putNew(twoDocuments().values()));
        QVERIFY_RESULT(db.runScript("UPDATE search_block SET postings = x'ffff'"));

        QCOMPARE_ERROR(search(index, parseQuery(u"gemeente", index.analyser())), Error::Code::Damaged);
    }

    void anyBytesInTheTablesAreSafeToSearch()
    {
        constexpr int Rounds = test::unlessSanitized(300, 30);
        test::Dice dice(13);
        Database db = test::newestBank();
        SearchIndex index(db);
        for (int round = 0; round < Rounds; ++round) {
            QVERIFY_RESULT(index.clear());
            QVERIFY_RESULT(index.putNew(twoDocuments().values()));
            QByteArray rubbish(dice.below(12), '\0');
            std::ranges::generate(rubbish, [&] { return char(dice.below(dice.isOneIn(7) ? 256 : 4)); });
            const qint64 key = qint64(dice.below(5)) << 32 | dice.below(0xffffffff);
            QVERIFY_RESULT(db.execute("INSERT OR REPLACE INTO search_block VALUES (?1, ?2)", key, rubbish));
            QVERIFY_RESULT(
                db.execute("UPDATE search_block SET postings = ?1 WHERE abs(random()) % 3 = 0", rubbish));
            QVERIFY_RESULT(
                db.execute("INSERT INTO search_recent VALUES (?1, ?2)", 1 + dice.below(4), rubbish));

            (void)search(index, parseQuery(u"gemeente prov", index.analyser()));
            (void)index.check(test::sourceOf(twoDocuments()));
            (void)index.mergeSome(3);
        }
    }
};

QTEST_GUILESS_MAIN(TestIndexCheck)
#include "tst_indexcheck.moc"
