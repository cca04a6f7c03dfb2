// SPDX-License-Identifier: EUPL-1.2
#include "search/postinglists.h"
#include "searchtest.h"
#include "support/testresult.h"

using namespace kb;

class TestPostingLists : public QObject
{
    Q_OBJECT

    static int blocks(Database &db)
    {
        const auto count =
            db.one("SELECT count(*) FROM search_block", [](Row row) { return row.next<int>(); });
        return count ? *count : -1;
    }

    static PostingList everyRecord(quint32 first, quint32 end, quint8 impact)
    {
        PostingList list;
        for (quint32 record = first; record < end; ++record)
            list.push_back({record, impact});
        return list;
    }

private Q_SLOTS:
    void listIsWhatItsChangesMake()
    {
        Database db = test::newestBank();
        PostingLists lists(db);
        test::Dice dice(5);
        QMap<quint32, quint8> expected;

        for (int round = 0; round < 400; ++round) {
            QMap<quint32, quint8> changes;
            const bool mostlyRemoves = round / 50 % 2 == 1;
            for (quint32 left = 1 + dice.below(200); left > 0; --left)
                changes[dice.below(5000)] =
                    dice.below(4) < (mostlyRemoves ? 3u : 1u) ? 0 : quint8(1 + dice.below(255));
            PostingList list;
            for (const auto &[record, impact] : changes.asKeyValueRange()) {
                list.push_back({record, impact});
                impact == 0 ? (void)expected.remove(record) : (void)(expected[record] = impact);
            }
            const auto term = lists.findOrAdd("woning");
            QVERIFY_RESULT(term);
            QVERIFY_RESULT(lists.apply(*term, list));

            const auto stored = lists.list(*term);
            QVERIFY_RESULT(stored);
            QCOMPARE(stored->size(), size_t(expected.size()));
            for (const Posting &posting : *stored)
                QCOMPARE(posting.impact, expected.value(posting.record));
        }
    }

    void applyingTwiceChangesNothing()
    {
        Database db = test::newestBank();
        PostingLists lists(db);
        const auto term = lists.findOrAdd("woning");
        const PostingList changes{{3, 7}, {4, 0}, {9, 1}};

        QVERIFY_RESULT(lists.apply(*term, changes));
        QVERIFY_RESULT(lists.apply(*term, changes));

        QVERIFY(*lists.list(*term) == (PostingList{{3, 7}, {9, 1}}));
    }

    void listsOfNeighbouringTermsDoNotTouch()
    {
        Database db = test::newestBank();
        PostingLists lists(db);
        const auto first = lists.findOrAdd("a");
        const auto second = lists.findOrAdd("b");

        QVERIFY_RESULT(lists.apply(*second, PostingList{{1, 2}, {MaxSearchableRecord, 2}}));
        QVERIFY_RESULT(lists.apply(*first, PostingList{{1, 1}, {MaxSearchableRecord, 1}}));

        QVERIFY(*lists.list(*first) == (PostingList{{1, 1}, {MaxSearchableRecord, 1}}));
        QVERIFY(*lists.list(*second) == (PostingList{{1, 2}, {MaxSearchableRecord, 2}}));
    }

    void termWithoutRecordsIsForgotten()
    {
        Database db = test::newestBank();
        PostingLists lists(db);
        const auto term = lists.findOrAdd("woning");
        QVERIFY_RESULT(lists.apply(*term, PostingList{{1, 1}}));

        QVERIFY_RESULT(lists.apply(*term, PostingList{{1, 0}}));

        QCOMPARE(*lists.find("woning"), TermId(0));
        QCOMPARE(blocks(db), 0);
    }

    void growingListFillsItsBlocks()
    {
        Database db = test::newestBank();
        PostingLists lists(db);
        const auto term = lists.findOrAdd("woning");

        for (quint32 first = 0; first < 20000; first += 500)
            QVERIFY_RESULT(lists.apply(*term, everyRecord(first, first + 500, 1)));

        QCOMPARE(blocks(db), 20); // 1,000 postings of two bytes in each
    }

    void shrinkingListLeavesNoCrumbs()
    {
        Database db = test::newestBank();
        PostingLists lists(db);
        const auto term = lists.findOrAdd("woning");
        QVERIFY_RESULT(lists.apply(*term, everyRecord(0, 20000, 1)));

        for (quint32 record = 0; record < 20000; ++record) {
            if (record % 100 != 0)
                QVERIFY_RESULT(lists.apply(*term, PostingList{{record, 0}}));
        }

        QCOMPARE(lists.list(*term)->size(), size_t(200));
        QVERIFY2(blocks(db) <= 3, qPrintable(QString::number(blocks(db))));
    }

    void beginningFindsItsTermsInOrder()
    {
        Database db = test::newestBank();
        PostingLists lists(db);
        for (const char *term :
             {"woord", "woning", "wonen", "wo", "w", "wp", "wo\xc3\xbf", "wo\xf0\x9f\x8f\xa0"})
            QVERIFY_RESULT(lists.findOrAdd(term));

        const auto found = lists.beginningWith("wo", 100);

        QVERIFY_RESULT(found);
        QByteArrayList texts;
        for (const auto &term : *found)
            texts.append(term.text);
        QCOMPARE(texts,
                 QByteArrayList({"wo", "wonen", "woning", "woord", "wo\xc3\xbf", "wo\xf0\x9f\x8f\xa0"}));
    }

    void damagedBlockIsAnError()
    {
        Database db = test::newestBank();
        PostingLists lists(db);
        const auto term = lists.findOrAdd("woning");
        QVERIFY_RESULT(lists.apply(*term, PostingList{{1, 1}, {2, 2}}));
        QVERIFY_RESULT(db.runScript("UPDATE search_block SET postings = x'00'"));

        QCOMPARE_ERROR(lists.list(*term), Error::Code::Damaged);
        QCOMPARE_ERROR(lists.apply(*term, PostingList{{3, 3}}), Error::Code::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestPostingLists)
#include "tst_postinglists.moc"
