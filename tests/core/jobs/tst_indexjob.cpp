// SPDX-License-Identifier: EUPL-1.2
#include "jobs/indexjob.h"
#include "jobs/searchjob.h"
#include "support/testbank.h"

using namespace kb;

class TestIndexJob : public QObject
{
    Q_OBJECT

    /// A bank with one study, as an older version of the text pipeline left it.
    static std::unique_ptr<Bank> olderBank()
    {
        auto bank = test::makeBank();
        test::insert(*bank, test::aStudy(QStringLiteral("Winkelleegstand in krimpgemeenten")));
        Database &db = bank->context().db;
        const bool isOlder =
            bank->context().search.index().clear() &&
            db.runScript("UPDATE note_to_self SET value = 'older' WHERE name = 'search.pipeline'");
        if (!isOlder)
            qFatal("no older index");
        return bank;
    }

    static qsizetype found(Bank &bank)
    {
        const auto answer = searchBank(bank, QStringLiteral("winkels"));
        return answer ? answer->records.size() : -1;
    }

private Q_SLOTS:
    void aNewBankHasAnIndexOfToday()
    {
        const auto bank = test::makeBank();

        QVERIFY(*isIndexCurrent(*bank));
    }

    void anIndexOfAnOlderPipelineIsMadeAnew()
    {
        const auto bank = olderBank();
        QVERIFY(!*isIndexCurrent(*bank));
        QCOMPARE(found(*bank), 0);

        QVERIFY_RESULT(renewIndex(*bank));

        QVERIFY(*isIndexCurrent(*bank));
        QCOMPARE(found(*bank), 1);
        QVERIFY(bank->context().search.check()->isEmpty());
    }

    void stoppedTheOldIndexStays()
    {
        const auto bank = olderBank();
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE_ERROR(renewIndex(*bank, {}, stop.get_token()), Error::Code::Cancelled);

        QVERIFY(!*isIndexCurrent(*bank));
    }

    void whatWaitsIsWorkedInAndTheAnswersStay()
    {
        const auto bank = test::makeBank();
        for (int study = 0; study < 5; ++study)
            test::insert(*bank, test::aStudy(QStringLiteral("Winkels %1").arg(study)));
        SearchIndex &index = bank->context().search.index();
        QVERIFY(*index.mergeSome(0) > 0);
        const qsizetype before = found(*bank);

        QVERIFY_RESULT(tidyIndex(*bank));

        QCOMPARE(*index.mergeSome(0), 0);
        QCOMPARE(found(*bank), before);
        QVERIFY(bank->context().search.check()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIndexJob)
#include "tst_indexjob.moc"
