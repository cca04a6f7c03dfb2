// SPDX-License-Identifier: EUPL-1.2
#include "jobs/examplebank.h"
#include "jobs/seedunits.h"
#include "support/testbank.h"

#include <QRegularExpression>

using namespace kb;
using namespace Qt::StringLiterals;

class TestSeedUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreTheUnitsOfTheExample()
    {
        QStringList codes;
        for (const Unit &unit : seedUnits())
            codes.append(unit.code);

        QCOMPARE(codes, exampleUnits());
    }

    void everyOneHasACodeNamesAndALook()
    {
        static const QRegularExpression code(u"^[A-Z0-9]{1,12}$"_s);
        static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}$"_s);

        for (const Unit &unit : seedUnits()) {
            QVERIFY2(code.match(unit.code).hasMatch(), qPrintable(unit.code));
            QVERIFY2(!unit.nameNl.isEmpty() && !unit.nameEn.isEmpty(), qPrintable(unit.code));
            QVERIFY2(colour.match(unit.colour).hasMatch(), qPrintable(unit.code));
            QVERIFY2(unit.active, qPrintable(unit.code));
        }
    }

    void noTwoLookTheSame()
    {
        QSet<QString> looks;
        for (const Unit &unit : seedUnits())
            looks.insert(unit.colour + unit.pattern);

        QCOMPARE(looks.size(), seedUnits().size());
    }

    void lookThatSomebodyChoseStays()
    {
        Unit unit;
        unit.code = u"DGX"_s;
        unit.colour = u"#112233"_s;
        unit.pattern = u"dots"_s;

        giveLook(unit, {});

        QCOMPARE(unit.colour, u"#112233"_s);
    }

    void nothingInThemIsFictitious()
    {
        for (const Unit &unit : seedUnits()) {
            QVERIFY(unit.knowledgeGroupName.isEmpty());
            QVERIFY(unit.mailbox.isEmpty());
            QVERIFY(unit.parent.isNull());
        }
    }

    void itIsTheSameUnitAsInTheExample()
    {
        const auto example = makeExampleBank(u":memory:"_s, u"DGVB"_s, test::tickingClock());
        QVERIFY_RESULT(example);

        const Unit own = *(*example)->records<Unit>().get((*example)->identity().unit);
        const Unit seed = unitWithCode(u"DGVB"_s);

        QCOMPARE(seed.nameNl, own.nameNl);
        QCOMPARE(seed.nameEn, own.nameEn);
        QCOMPARE(seed.colour, own.colour);
        QCOMPARE(seed.pattern, own.pattern);
        QVERIFY(unitWithCode(u"KIEM"_s).isCoordinator);
        QVERIFY(!seed.isCoordinator);
    }

    void anotherUnitIsNamedAfterItsCodeAndLooksLikeNoOther()
    {
        QList<Unit> known = seedUnits();
        for (int nth = 1; nth <= 40; ++nth) {
            const Unit unit = unitWithCode(u"DG%1"_s.arg(nth), known);

            QCOMPARE(unit.nameNl, unit.code);
            QCOMPARE(unit.nameEn, unit.code);
            QVERIFY(!unit.isCoordinator);
            known.append(unit);
        }
        QSet<QString> looks;
        for (const Unit &unit : known)
            looks.insert(unit.colour.toUpper() + unit.pattern);
        QCOMPARE(looks.size(), known.size());
    }

    void sameCodeGetsTheSameLookInEveryNewBank() { QCOMPARE(unitWithCode(u"DGX"_s), unitWithCode(u"DGX"_s)); }

    void everyOneCanHaveABankOfItsOwn()
    {
        for (const Unit &unit : seedUnits()) {
            NewBank settings = test::settingsOf(unit.code);
            settings.unit = unit;

            const auto bank = Bank::create(u":memory:"_s, settings, test::tickingClock());

            QVERIFY_RESULT(bank);
            QCOMPARE((*bank)->identity().unitCode, unit.code);
        }
    }
};

QTEST_GUILESS_MAIN(TestSeedUnits)
#include "tst_seedunits.moc"
