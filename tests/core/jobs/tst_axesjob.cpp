// SPDX-License-Identifier: EUPL-1.2
#include "jobs/axesjob.h"
#include "support/testbank.h"

using namespace kb;

class TestAxesJob : public QObject
{
    Q_OBJECT

    static std::unique_ptr<Bank> bankWith(int studies)
    {
        static const QStringList words = QStringLiteral("huur toelage gemeente water bodem school stroom brug")
                                             .split(u' ');
        auto bank = test::makeBank();
        const StepLabel label{.act = QStringLiteral("make"), .kind = Kind::Study};
        const auto made = bank->write(label, [&](Write &write) {
            Result<> inserted;
            for (int i = 0; i < studies && inserted; ++i) {
                const QString title = QStringLiteral("%1 %2 %3").arg(words[i % 8], words[i / 8 % 8], words[i / 64 % 8]);
                if (const auto uid = bank->records<Study>().insert(write, test::aStudy(title)); !uid)
                    inserted = uid.error();
            }
            return inserted;
        });
        if (!made)
            qFatal("no studies");
        return bank;
    }

private Q_SLOTS:
    void aSmallBankHasNoAxes()
    {
        const auto bank = bankWith(20);

        QCOMPARE(*followAxes(*bank), AxesCourse::Kept);
    }

    void aLargerBankLearnsOnce()
    {
        const auto bank = bankWith(LatentIndex::FewestDocuments);

        QCOMPARE(*followAxes(*bank), AxesCourse::Renewed);

        QCOMPARE(*followAxes(*bank), AxesCourse::Kept);
        QVERIFY(bank->context().search.check()->isEmpty());
    }

    void aBankThatIsLargerThanIsAskedForIsLeftAsItIs()
    {
        const auto bank = bankWith(LatentIndex::FewestDocuments);

        QCOMPARE(*followAxes(*bank, {}, {}, LatentIndex::FewestDocuments - 1), AxesCourse::Kept);

        QVERIFY(*bank->context().search.index().latent().isDue());
    }

    void stoppedNothingIsLearned()
    {
        const auto bank = bankWith(LatentIndex::FewestDocuments);
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE_ERROR(followAxes(*bank, {}, stop.get_token()), Error::Code::Cancelled);

        QVERIFY(*bank->context().search.index().latent().isDue());
    }
};

QTEST_GUILESS_MAIN(TestAxesJob)
#include "tst_axesjob.moc"
