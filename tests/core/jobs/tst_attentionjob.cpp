// SPDX-License-Identifier: EUPL-1.2
#include "jobs/attentionjob.h"
#include "model/institute.h"
#include "model/userecord.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestAttentionJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLinkedCounts()
    {
        const auto bank = test::makeBank();
        const Uid study = test::insert(*bank, test::aStudy());
        QVERIFY(attentionOf(*bank, Kind::Study, study)->contains(Attention::NoInstitute));

        const Uid institute = test::insert(*bank, Institute{.nameNl = u"Stichting Woonlab"_s});
        QVERIFY_RESULT(bank->write({.act = u"link"_s}, [&](Write &write) {
            return bank->links().add(write, study, LinkType::PerformedBy, institute);
        }));

        QVERIFY(!attentionOf(*bank, Kind::Study, study)->contains(Attention::NoInstitute));
    }

    void aValueThatLooksWrongIsNamed()
    {
        const auto bank = test::makeBank();
        Study study = test::aStudy();
        study.doi = u"10.55/x"_s;
        const Uid uid = test::insert(*bank, study);

        QVERIFY(attentionOf(*bank, Kind::Study, uid)->contains(Attention::WrongDoi));
    }

    void aRecordWithoutRulesOfItsOwnHasThoseOfItsValues()
    {
        const auto bank = test::makeBank();
        UseRecord use;
        use.object = test::insert(*bank, test::aStudy());
        use.usingUnit = bank->identity().unit;
        use.date = QDate(2026, 3, 2);
        use.reference = u"Kamerstukken II 2025/27, 99999, nr. 3"_s;
        const Uid uid = test::insert(*bank, use);

        QCOMPARE(*attentionOf(*bank, Kind::UseRecord, uid), QList{Attention::WrongParliamentRef});
    }
};

QTEST_GUILESS_MAIN(TestAttentionJob)
#include "tst_attentionjob.moc"
