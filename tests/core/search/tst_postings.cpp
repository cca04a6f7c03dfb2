// SPDX-License-Identifier: EUPL-1.2
#include "search/postings.h"
#include "search/searchdocument.h"
#include "support/testresult.h"

#include <map>
#include <random>

using namespace kb;

class TestPostings : public QObject
{
    Q_OBJECT

    static PostingList randomList(std::mt19937 &random, size_t count)
    {
        PostingList list;
        quint32 record = random() % 1000;
        for (size_t i = 0; i < count && record <= MaxSearchableRecord; ++i) {
            list.push_back({record, quint8(1 + random() % 255)});
            record += 1 + random() % (1u << random() % 20);
        }
        return list;
    }

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        std::mt19937 random(1);
        for (size_t count = 1; count < 300; ++count) {
            const PostingList list = randomList(random, count);

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
        std::mt19937 random(2);
        for (int round = 0; round < 20000; ++round) {
            QByteArray block = encodePostings(randomList(random, 1 + random() % 30));
            for (size_t changes = 1 + random() % 4; changes > 0; --changes)
                block[random() % size_t(block.size())] = char(random());
            block.truncate(block.size() - qsizetype(random() % 3));

            PostingList read;
            if (decodePostings(random() % 100, block, read)) {
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
        std::mt19937 random(3);
        for (int round = 0; round < 500; ++round) {
            const PostingList list = randomList(random, random() % 40);
            PostingList changes = randomList(random, random() % 40);
            for (Posting &change : changes) {
                if (random() % 3 == 0)
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
        std::mt19937 random(4);
        const PostingList list = randomList(random, 5000);

        const size_t count = countInOneBlock(list);

        QVERIFY(encodePostings(std::span(list).first(count)).size() <= 2000);
        QVERIFY(encodePostings(std::span(list).first(count + 1)).size() > 2000);
    }
};

QTEST_GUILESS_MAIN(TestPostings)
#include "tst_postings.moc"
