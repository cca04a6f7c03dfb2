// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "jobs/removejob.h"
#include "support/testbank.h"

using namespace kb;

class TestRemoveJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyGoToTheTrashAsOneStep()
    {
        const auto bank = test::makeBank();
        for (int i = 0; i < 5; ++i)
            test::insert(*bank, test::aStudy(QString::number(i)));

        const auto removed = removeRecords(*bank, Kind::Study, *bank->records<Study>().ids());

        QVERIFY_RESULT(removed);
        QCOMPARE(removed->removed, 5);
        QCOMPARE(bank->records<Study>().ids(Shelf::Trash)->size(), 5);
        QVERIFY_RESULT(bank->undo());
        QCOMPARE(bank->records<Study>().ids()->size(), 5);
    }

    void whatAnotherUnitOwnsStays()
    {
        const auto other = test::makeBank(QStringLiteral("DGRO"));
        const auto bank = test::makeBank(QStringLiteral("DGVB"));
        test::insert(*other, test::aStudy(QStringLiteral("van hen")));
        QVERIFY_RESULT(receive(*bank, *allOperations(*other)));
        test::insert(*bank, test::aStudy(QStringLiteral("van ons")));

        const auto removed = removeRecords(*bank, Kind::Study, *bank->records<Study>().ids());

        QVERIFY_RESULT(removed);
        QCOMPARE(removed->removed, 1);
        QCOMPARE(removed->foreign, 1);
        QCOMPARE(bank->records<Study>().all()->first().title, QStringLiteral("van hen"));
    }

    void stoppedHalfWayNothingIsRemoved()
    {
        const auto bank = test::makeBank();
        for (int i = 0; i < 5; ++i)
            test::insert(*bank, test::aStudy(QString::number(i)));
        std::stop_source stop;

        const auto removed = removeRecords(
            *bank, Kind::Study, *bank->records<Study>().ids(),
            [&](qint64 done, qint64) {
                if (done == 3)
                    stop.request_stop();
            },
            stop.get_token());

        QCOMPARE_ERROR(removed, Error::Code::Cancelled);
        QCOMPARE(bank->records<Study>().ids()->size(), 5);
    }

    void nothingToRemoveIsNoStep()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aStudy());

        QVERIFY_RESULT(removeRecords(*bank, Kind::Study, {}));

        QVERIFY_RESULT(bank->undo());
        QVERIFY(bank->records<Study>().ids()->isEmpty()); // the step before it
    }
};

QTEST_GUILESS_MAIN(TestRemoveJob)
#include "tst_removejob.moc"
