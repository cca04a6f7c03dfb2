// SPDX-License-Identifier: EUPL-1.2
#include "search/placescheck.h"
#include "subjectlibrary.h"

using namespace kb;
using namespace kb::test;

class TestPlacesCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesThatDoNotFollowFromTheWordsAreFound_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QList<qint64>>("misplaced");
        QTest::newRow("nothing") << QByteArray() << QList<qint64>();
        QTest::newRow("places of others")
            << QByteArray("UPDATE search_place SET places = (SELECT places FROM search_place WHERE block = 0) "
                          "WHERE block = 1")
            << QList<qint64>{1};
        QTest::newRow("no places") << QByteArray("DELETE FROM search_place WHERE block = 2") << QList<qint64>{2};
        QTest::newRow("damaged places")
            << QByteArray("UPDATE search_place SET places = x'01' WHERE block = 0") << QList<qint64>{0};
        QTest::newRow("places of nobody")
            << QByteArray("INSERT INTO search_place SELECT 9, axes, placing, places FROM search_place "
                          "WHERE block = 1")
            << QList<qint64>{9};
        QTest::newRow("places that do not count")
            << QByteArray("UPDATE search_place SET places = x'01' WHERE block = 0;"
                          "INSERT INTO search_unplaced (record) SELECT record FROM search_document "
                          "WHERE record < 256")
            << QList<qint64>();
    }

    void placesThatDoNotFollowFromTheWordsAreFound()
    {
        QFETCH(const QByteArray, damage);
        QFETCH(const QList<qint64>, misplaced);
        SubjectBank bank;
        QVERIFY_RESULT(bank.db.runScript(damage));

        const auto found = misplacedBlocks(bank.db);

        QVERIFY_RESULT(found);
        QCOMPARE(*found, misplaced);
    }
};

QTEST_GUILESS_MAIN(TestPlacesCheck)
#include "tst_placescheck.moc"
