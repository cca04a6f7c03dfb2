// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "bank/refcodes.h"
#include "model/concept.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestRefcodes : public QObject
{
    Q_OBJECT

    static QString codeOfStudy(Bank &bank, const Uid &study)
    {
        return bank.records<Study>().get(study)->refcode;
    }

private Q_SLOTS:
    void codesCountPerUnitAndType()
    {
        const auto bank = test::makeBank();
        Database &db = bank->context().db;

        QCOMPARE(*nextRefcode(db, u"DGVB"_s, recordTypeOf<Study>), u"DGVB-STU-0001"_s);
        QCOMPARE(*nextRefcode(db, u"DGVB"_s, recordTypeOf<Study>), u"DGVB-STU-0002"_s);
        QCOMPARE(*nextRefcode(db, u"DGRO"_s, recordTypeOf<Study>), u"DGRO-STU-0001"_s);
        QCOMPARE(*nextRefcode(db, u"DGVB"_s, recordTypeOf<KnowledgeQuestion>), u"DGVB-VRG-0001"_s);
    }

    void codeOfARemovedRecordIsNeverGivenAgain()
    {
        const auto bank = test::makeBank(u"DGVB"_s);
        const Uid first = test::insert(*bank, test::aStudy());
        QVERIFY_RESULT(test::removeRecord<Study>(*bank, first));

        const Uid second = test::insert(*bank, test::aStudy());

        QCOMPARE(codeOfStudy(*bank, second), u"DGVB-STU-0002"_s);
    }

    void codeThatCameWithARecordIsKeptAndCountedOnFrom()
    {
        const auto bank = test::makeBank(u"DGVB"_s);
        auto study = test::aStudy();
        study.refcode = u"DGVB-STU-0041"_s;

        const Uid given = test::insert(*bank, study);
        const Uid next = test::insert(*bank, test::aStudy());

        QCOMPARE(codeOfStudy(*bank, given), u"DGVB-STU-0041"_s);
        QCOMPARE(codeOfStudy(*bank, next), u"DGVB-STU-0042"_s);
    }

    void lowerCodeThatWasGivenElsewhereDoesNotTurnTheCounterBack()
    {
        const auto bank = test::makeBank();
        Database &db = bank->context().db;
        QVERIFY_RESULT(keepRefcode(db, u"DGVB-STU-0041"_s));
        QVERIFY_RESULT(keepRefcode(db, u"dgvb-stu-7"_s));

        QCOMPARE(*nextRefcode(db, u"DGVB"_s, recordTypeOf<Study>), u"DGVB-STU-0042"_s);
    }

    void codesOfAnotherShapeDoNotTouchTheCounter_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"", "DGVB-STU-", "DGVB-STU-x", "DGVB-STU-0041-2", "-STU-0041", "STU-0041",
                                 "DGVB-STU-99999999999999999999", "DGVB_STU_0041"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void codesOfAnotherShapeDoNotTouchTheCounter()
    {
        QFETCH(const QString, code);
        const auto bank = test::makeBank();
        Database &db = bank->context().db;

        QVERIFY_RESULT(keepRefcode(db, code));

        QCOMPARE(*nextRefcode(db, u"DGVB"_s, recordTypeOf<Study>), u"DGVB-STU-0001"_s);
        QCOMPARE(fullRefcode(code), code);
    }

    void codeOfMoreThanFourDigitsKeepsThemAll()
    {
        const auto bank = test::makeBank();
        Database &db = bank->context().db;
        QVERIFY_RESULT(keepRefcode(db, u"DGVB-STU-9999"_s));

        QCOMPARE(*nextRefcode(db, u"DGVB"_s, recordTypeOf<Study>), u"DGVB-STU-10000"_s);
    }

    void shortAndSmallFormsAreTheSameCode_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"DGVB-VRG-7", "dgvb-vrg-07", " DGVB-VRG-0007 ", "Dgvb-Vrg-000007"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void shortAndSmallFormsAreTheSameCode()
    {
        QFETCH(const QString, typed);

        QCOMPARE(fullRefcode(typed), u"DGVB-VRG-0007"_s);
    }

    void recordOfAnotherUnitGetsTheCodeOfThatUnit()
    {
        const auto bank = test::makeBank(u"KIEM"_s, true);
        Unit unit;
        unit.code = u"DGRO"_s;
        unit.nameNl = u"Ruimte"_s;
        auto study = test::aStudy();
        study.ownerUnit = test::insert(*bank, unit);

        QCOMPARE(codeOfStudy(*bank, test::insert(*bank, study)), u"DGRO-STU-0001"_s);
    }

    void typesWithoutACodeGetNone()
    {
        const auto bank = test::makeBank();

        const Uid subject = test::insert(*bank, Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s});

        QCOMPARE(bank->records<Concept>().get(subject)->refcode, QString());
    }

    void codesThatArriveFromAnotherBankAreCountedOnFrom()
    {
        const auto colleague = test::makeBank(u"DGVB"_s);
        for (int i = 0; i < 3; ++i)
            test::insert(*colleague, test::aStudy());
        const auto bank = test::makeBank(u"DGVB"_s);
        QVERIFY_RESULT(receive(*bank, *allOperations(*colleague)));

        QCOMPARE(codeOfStudy(*bank, test::insert(*bank, test::aStudy())), u"DGVB-STU-0004"_s);
    }
};

QTEST_GUILESS_MAIN(TestRefcodes)
#include "tst_refcodes.moc"
