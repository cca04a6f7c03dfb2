// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "jobs/similarrecords.h"
#include "support/testbank.h"

using namespace kb;

class TestSimilarRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedFindsItsLikeAlsoOfOtherUnits()
    {
        const auto other = test::makeBank(QStringLiteral("DGRO"));
        const auto bank = test::makeBank(QStringLiteral("DGVB"));
        test::insert(*other,
                     test::aQuestion(QStringLiteral("Hoeveel winkelpanden staan leeg in kleine kernen?")));
        QVERIFY_RESULT(receive(*bank, *allOperations(*other)));
        test::insert(*bank, test::aQuestion(QStringLiteral("Wat kost kinderopvang op het platteland?")));
        LiveOverlaps overlaps;

        const auto found =
            similarRecords(overlaps, *bank, QStringLiteral("leegstand van winkelpanden in kernen"), 5, {});

        QVERIFY_RESULT(found);
        QVERIFY(!found->isEmpty());
        QVERIFY(found->first().line.title.startsWith(QStringLiteral("Hoeveel winkelpanden")));
        QCOMPARE(found->first().line.unitCode, QStringLiteral("DGRO"));
        QVERIFY(!found->first().words.isEmpty());
        QVERIFY(found->first().likeness > 0 && found->first().likeness <= 1);
    }

    void newRecordIsKnownOnceTheBankIsSaidToHaveChanged()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aQuestion(QStringLiteral("Wat kost kinderopvang op het platteland?")));
        LiveOverlaps overlaps;
        const QString typed = QStringLiteral("waterschappen en droogte");
        QVERIFY_RESULT(similarRecords(overlaps, *bank, typed, 5, {}));
        test::insert(*bank, test::aQuestion(QStringLiteral("Hoe gaan waterschappen om met droogte?")));

        overlaps.changed();

        QCOMPARE(similarRecords(overlaps, *bank, typed, 5, {})->first().line.title,
                 QStringLiteral("Hoe gaan waterschappen om met droogte?"));
    }

    void stoppedWhileReadingIsCancelled()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aQuestion());
        std::stop_source stop;
        stop.request_stop();
        LiveOverlaps overlaps;

        QCOMPARE_ERROR(similarRecords(overlaps, *bank, QStringLiteral("energie"), 5, stop.get_token()),
                       Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSimilarRecords)
#include "tst_similarrecords.moc"
