// SPDX-License-Identifier: EUPL-1.2
#include "core/log/pocketbank.h"
#include "log/seqrange.h"

#include <QTest>

using namespace kb;
using namespace kb::test;

namespace {

const BankIncarnation Anna = std::min(uidOf(1), uidOf(2));
const BankIncarnation Ben = std::max(uidOf(1), uidOf(2));

} // namespace

class TestSeqRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsThatFollowOnMakeOneRange()
    {
        const QList<OperationId> ids{{Anna, 3}, {Ben, 4}, {Anna, 1}, {Anna, 2}, {Anna, 2}, {Anna, 7}};

        QCOMPARE(rangesOf(ids), (SeqRanges{{Anna, 1, 3}, {Anna, 7, 7}, {Ben, 4, 4}}));
    }

    void unionJoinsWhatTouchesOrOverlaps()
    {
        const SeqRanges left{{Anna, 1, 5}, {Anna, 10, 12}, {Ben, 1, 2}};
        const SeqRanges right{{Anna, 2, 3}, {Anna, 4, 9}, {Ben, 4, 4}};

        QCOMPARE(united(left, right), (SeqRanges{{Anna, 1, 12}, {Ben, 1, 2}, {Ben, 4, 4}}));
        QCOMPARE(united(right, left), united(left, right));
    }

    void takingAwayLeavesTheRest_data()
    {
        QTest::addColumn<SeqRanges>("taken");
        QTest::addColumn<SeqRanges>("left");

        QTest::newRow("nothing") << SeqRanges() << SeqRanges{{Anna, 10, 20}, {Ben, 1, 5}};
        QTest::newRow("before and after")
            << SeqRanges{{Anna, 1, 9}, {Anna, 21, 30}} << SeqRanges{{Anna, 10, 20}, {Ben, 1, 5}};
        QTest::newRow("the middle") << SeqRanges{{Anna, 12, 14}}
                                    << SeqRanges{{Anna, 10, 11}, {Anna, 15, 20}, {Ben, 1, 5}};
        QTest::newRow("two holes") << SeqRanges{{Anna, 10, 11}, {Anna, 19, 30}, {Ben, 2, 2}}
                                   << SeqRanges{{Anna, 12, 18}, {Ben, 1, 1}, {Ben, 3, 5}};
        QTest::newRow("all of one bank") << SeqRanges{{Anna, 1, 99}} << SeqRanges{{Ben, 1, 5}};
    }

    void takingAwayLeavesTheRest()
    {
        QFETCH(const SeqRanges, taken);
        QFETCH(const SeqRanges, left);

        QCOMPARE(without({{Anna, 10, 20}, {Ben, 1, 5}}, taken), left);
    }

    void gapsAreMissing()
    {
        const SeqRanges held{{Anna, 1, 119}, {Anna, 181, 200}};

        QCOMPARE(missingRanges(held, held, {}), (SeqRanges{{Anna, 120, 180}}));
    }

    void whatWasWithheldOnPurposeIsNotMissing()
    {
        const SeqRanges held{{Anna, 1, 119}, {Anna, 181, 200}};

        QCOMPARE(missingRanges(held, held, {{Anna, 120, 150}}), (SeqRanges{{Anna, 151, 180}}));
    }

    void whatSomebodyObservedOrAnnouncedIsMissedToo()
    {
        const SeqRanges held{{Anna, 1, 10}};
        const QList<OperationId> observed{{Ben, 3}};
        const SeqRanges announced{{Anna, 5, 12}};

        const SeqRanges known = united(held, united(rangesOf(observed), announced));

        QCOMPARE(missingRanges(known, held, {}), (SeqRanges{{Anna, 11, 12}, {Ben, 1, 3}}));
    }
};

QTEST_GUILESS_MAIN(TestSeqRange)
#include "tst_seqrange.moc"
