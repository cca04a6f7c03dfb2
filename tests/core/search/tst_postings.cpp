// SPDX-License-Identifier: EUPL-1.2
#include "search/postings.h"
#include "search/searchdocument.h"
#include "searchtest.h"
#include "support/testresult.h"

#include <map>

using namespace kb;

class TestPostings : public QObject
{
    Q_OBJECT

    static PostingList randomList(test::Dice &dice, size_t count)
    {
        PostingList list;
        quint32 record = dice.below(1000);
        for (size_t i = 0; i < count && record <= MaxSearchableRecord; ++i) {
            list.push_back({record, quint8(1 + dice.below(255))});
            record += 1 + dice.below(1u << dice.below(20));
        }
        return list;
    }

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        test::Dice dice(1);
        for (size_t count = 1; count < 300; ++count) {
            const PostingList list = randomList(dice, count);

            PostingList read;
            QVERIFY_RESULT(decodePostings(list.front().record, encodePostings(list), read));

            QVERIFY(read == list);
        }
    }

    void aBlockThatDoesNotContinueTheListIsDamaged()
    {
        PostingList list{{10, 1}, {20, 1}};
        const PostingList before = list;

        QCOMPARE_ERROR(decodePostings(20, encodePostings(PostingList{{20, 5}}), list), Error::Code::Damaged);

        QVERIFY(list == before);
    }

    void damagedBlocksAreErrorsAndNeverRubbish()
    {
        test::Dice dice(2);
        for (int round = 0; round < 20000; ++round) {
            QByteArray block = encodePostings(randomList(dice, 1 + dice.below(30)));
            for (quint32 changes = 1 + dice.below(4); changes > 0; --changes)
                block[dice.below(quint32(block.size()))] = char(dice.below(256));
            block.truncate(block.size() - dice.below(3));

            PostingList read;
            if (decodePostings(dice.below(100), block, read)) {
                QVERIFY(std::ranges::is_sorted(read, std::ranges::less_equal(), &Posting::record));
                QVERIFY(std::ranges::none_of(read, [](const Posting &each) { return each.impact == 0; }));
                QVERIFY(read.back().record <= MaxSearchableRecord);
            } else {
                QVERIFY(read.empty());
            }
        }
    }

    void emptyBlockIsDamaged()
    {
        PostingList read;
        QCOMPARE_ERROR(decodePostings(1, {}, read), Error::Code::Damaged);
    }

    void changesReplaceAddAndRemove()
    {
        test::Dice dice(3);
        for (int round = 0; round < 500; ++round) {
            const PostingList list = randomList(dice, dice.below(40));
            PostingList changes = randomList(dice, dice.below(40));
            for (Posting &change : changes) {
                if (dice.isOneIn(3))
                    change.impact = 0;
            }
            std::map<quint32, quint8> expected;
            for (const Posting &posting : list)
                expected[posting.record] = posting.impact;
            for (const Posting &change : changes) {
                expected[change.record] = change.impact;
                if (change.impact == 0)
                    expected.erase(change.record);
            }

            const PostingList changed = withChanges(list, changes);

            QCOMPARE(changed.size(), expected.size());
            for (const Posting &posting : changed)
                QCOMPARE(posting.impact, expected[posting.record]);
            QVERIFY(std::ranges::is_sorted(changed));
        }
    }

    void whatFitsInOneBlockIsAtMostItsSize()
    {
        test::Dice dice(4);
        const PostingList list = randomList(dice, 5000);

        const size_t count = countInOneBlock(list);

        QVERIFY(encodePostings(std::span(list).first(count)).size() <= 2000);
        QVERIFY(encodePostings(std::span(list).first(count + 1)).size() > 2000);
    }
};

QTEST_GUILESS_MAIN(TestPostings)
#include "tst_postings.moc"
