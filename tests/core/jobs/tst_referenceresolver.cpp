// SPDX-License-Identifier: EUPL-1.2
#include "importtest.h"
#include "jobs/referenceresolver.h"
#include "model/institute.h"
#include "model/policydossier.h"

using namespace kb;

class TestReferenceResolver : public QObject
{
    Q_OBJECT

    static Result<Uid> unit(Bank &bank, ReferenceResolver &references, const char *code, const char *name)
    {
        return bank.write({QStringLiteral("import")}, [&](Write &write) {
            return references.unit(write, QString::fromUtf8(code), QString::fromUtf8(name));
        });
    }

private Q_SLOTS:
    void unitIsFoundByItsCodeWhateverTheCase()
    {
        const auto bank = test::makeBank(QStringLiteral("DGVB"));
        auto references = ReferenceResolver::of(*bank);

        QCOMPARE(*unit(*bank, *references, " dgvb ", ""), bank->identity().unit);
        QCOMPARE(references->unitsMade(), 0);
        QVERIFY(unit(*bank, *references, "", "naam")->isNull());
    }

    void unknownUnitIsMadeWithTheUidThatEveryBankGivesIt()
    {
        const auto bank = test::makeBank();
        auto references = ReferenceResolver::of(*bank);
        const Uid foretold = references->unitUid(QStringLiteral("MIN13"));

        const auto made = unit(*bank, *references, "MIN13", "Mobiliteit");

        QVERIFY_RESULT(made);
        QCOMPARE(*made, foretold);
        QCOMPARE(*made, namedUid(QLatin1StringView("unit"), "MIN13"));
        QCOMPARE(bank->records<Unit>().get(*made)->kind, UnitKind::Dg);
        QCOMPARE(references->unitsMade(), 1);
    }

    void unitsThatAreMadeLookLikeNoOther()
    {
        const auto bank = test::makeBank();
        auto references = ReferenceResolver::of(*bank);
        QSet<QString> looks;

        for (const char *code : {"MIN1", "MIN2", "MIN3", "MIN4", "MIN5", "MIN6", "MIN7", "MIN8", "MIN9"}) {
            const Unit made = *bank->records<Unit>().get(*unit(*bank, *references, code, code));
            QVERIFY(!made.colour.isEmpty());
            looks.insert(made.colour + made.pattern);
        }

        QCOMPARE(looks.size(), 9);
    }

    void ofSeveralNamesTheLatestStaysAndTheOthersAreAlternatives()
    {
        const auto bank = test::makeBank();
        auto references = ReferenceResolver::of(*bank);
        for (const char *name : {"Mobiliteit", "Mobiliteit en NMBS", "Mobiliteit", "Mobiliteit en NMBS"})
            QVERIFY_RESULT(unit(*bank, *references, "MIN13", name));

        const auto named = bank->records<Unit>().get(references->unitUid(QStringLiteral("MIN13")));

        QCOMPARE(named->nameNl, QStringLiteral("Mobiliteit en NMBS"));
        QCOMPARE(named->alternativeNames, QStringList(QStringLiteral("Mobiliteit")));
    }

    void nameThatSomebodyGaveAUnitStays()
    {
        const auto bank = test::makeBank(QStringLiteral("DGVB"));
        auto references = ReferenceResolver::of(*bank);

        QVERIFY_RESULT(unit(*bank, *references, "DGVB", "Een andere naam"));

        QCOMPARE(bank->records<Unit>().get(bank->identity().unit)->nameNl, QStringLiteral("Eenheid DGVB"));
    }

    void instituteIsFoundByAnyOfItsNamesAndMadeOnce()
    {
        const auto bank = test::makeBank();
        Institute cpb;
        cpb.nameNl = QStringLiteral("Centraal Planbureau");
        cpb.abbreviation = QStringLiteral("CPB");
        const Uid uid = test::insert(*bank, cpb);
        auto references = ReferenceResolver::of(*bank);
        QCOMPARE(references->knownInstitute(QStringLiteral("cpb")), uid);
        QVERIFY(references->knownInstitute(QStringLiteral("TNO")).isNull());

        QVERIFY_RESULT(bank->write({QStringLiteral("import")}, [&](Write &write) -> Result<> {
            for (const char *name : {"CPB", "TNO", " tno"}) {
                if (auto found = references->institute(write, QString::fromLatin1(name)); !found)
                    return found.error();
            }
            return {};
        }));

        QCOMPARE(references->institutesMade(), 1);
        QCOMPARE(bank->records<Institute>().ids()->size(), 2);
    }

    void dossiersAndConceptsAreFoundAndNeverMade()
    {
        const auto bank = test::makeBank();
        PolicyDossier dossier;
        dossier.code = QStringLiteral("D3");
        dossier.title = QStringLiteral("Leefbare kernen");
        const Uid kernen = test::insert(*bank, dossier);
        Concept subject = test::aConcept(QStringLiteral("leegstand"));
        subject.prefEn = QStringLiteral("vacancy");
        subject.hiddenNl = {QStringLiteral("leegstant")};
        const Uid vacancy = test::insert(*bank, subject);
        const auto references = ReferenceResolver::of(*bank);

        for (const char *name : {"d3", "leefbare kernen"})
            QCOMPARE(references->dossier(QString::fromLatin1(name)), kernen);
        for (const char *label : {"Leegstand", "VACANCY", "leegstant"})
            QCOMPARE(references->subject(QString::fromLatin1(label)), vacancy);
        QVERIFY(references->dossier(QStringLiteral("D4")).isNull());
        QVERIFY(references->subject(QStringLiteral("wonen")).isNull());
    }
};

QTEST_GUILESS_MAIN(TestReferenceResolver)
#include "tst_referenceresolver.moc"
