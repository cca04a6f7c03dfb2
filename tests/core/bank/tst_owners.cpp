// SPDX-License-Identifier: EUPL-1.2
#include "bank/owners.h"
#include "bank/receive.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestOwners : public QObject
{
    Q_OBJECT

    static Owner ownerOf(Bank &bank, const Uid &study)
    {
        return Owners(bank).of(*bank.records<Study>().get(study));
    }

private Q_SLOTS:
    void recordOfThisBankIsOurs()
    {
        const auto bank = test::makeBank(u"DGVB"_s);
        const Uid study = test::insert(*bank, test::aStudy());

        const Owner owner = ownerOf(*bank, study);

        QCOMPARE(owner.code, u"DGVB"_s);
        QVERIFY(owner.isOurs);
    }

    void recordOfAnotherUnitIsNotOurs()
    {
        const auto other = test::makeBank(u"DGRO"_s);
        const Uid study = test::insert(*other, test::aStudy());
        const auto bank = test::makeBank(u"DGVB"_s);
        QVERIFY_RESULT(receive(*bank, *allOperations(*other)));

        const Owner owner = ownerOf(*bank, study);

        QCOMPARE(owner.code, u"DGRO"_s);
        QVERIFY(!owner.isOurs);
    }

    void whatACoordinatorTookInForAnotherUnitIsTheirsToChange()
    {
        const auto bank = test::makeBank(u"KIEM"_s, true);
        Unit unit;
        unit.code = u"DGRO"_s;
        unit.nameNl = u"Ruimte"_s;
        auto study = test::aStudy();
        study.ownerUnit = test::insert(*bank, unit);
        const Uid uid = test::insert(*bank, study);

        const Owner owner = ownerOf(*bank, uid);

        QCOMPARE(owner.code, u"DGRO"_s);
        QVERIFY(owner.isOurs);
    }

    void whatTheOtherUnitWroteItselfACoordinatorCannotChange()
    {
        const auto other = test::makeBank(u"DGRO"_s);
        const Uid study = test::insert(*other, test::aStudy());
        const auto bank = test::makeBank(u"KIEM"_s, true);
        QVERIFY_RESULT(receive(*bank, *allOperations(*other)));

        QVERIFY(!ownerOf(*bank, study).isOurs);
    }

    void unitThatIsNotHereHasNoCode()
    {
        const auto bank = test::makeBank();
        RecordHead head;
        head.ownerUnit = newUid(bank->now());

        const Owner owner = Owners(*bank).of(head);

        QCOMPARE(owner.code, QString());
        QVERIFY(!owner.isOurs);
    }

    void answerIsWhatTheGateWillSay()
    {
        const auto other = test::makeBank(u"DGRO"_s);
        const Uid foreign = test::insert(*other, test::aStudy());
        const auto bank = test::makeBank(u"KIEM"_s, true);
        QVERIFY_RESULT(receive(*bank, *allOperations(*other)));
        const Uid own = test::insert(*bank, test::aStudy());

        for (const Uid &uid : {foreign, own}) {
            const auto edited = test::edit<Study>(*bank, uid, [](Study &study) { study.volume = u"12"_s; });
            QCOMPARE(bool(edited), ownerOf(*bank, uid).isOurs);
        }
    }
};

QTEST_GUILESS_MAIN(TestOwners)
#include "tst_owners.moc"
