// SPDX-License-Identifier: EUPL-1.2
#include "importtest.h"
#include "jobs/arrival.h"
#include "jobs/referenceresolver.h"
#include "model/policydossier.h"

using namespace kb;

class TestArrival : public QObject
{
    Q_OBJECT

    static Arrival arrival(Bank &bank, const AnyRecord &record, const References &references = {})
    {
        const auto resolver = ReferenceResolver::of(bank);
        return arrivalOf({record, references}, *resolver, bank.identity());
    }

    static News news(Bank &bank, const AnyRecord &record, const Uid &here)
    {
        const auto resolver = ReferenceResolver::of(bank);
        return *newsOf(bank, *resolver, arrivalOf({record, {}}, *resolver, bank.identity()), here);
    }

private Q_SLOTS:
    void dossierIsFoundOrItsNameIsKept()
    {
        const auto bank = test::makeBank();
        PolicyDossier dossier;
        dossier.code = QStringLiteral("D3");
        dossier.title = QStringLiteral("Leefbare kernen");
        const Uid uid = test::insert(*bank, dossier);

        const auto known = arrival(*bank, test::aQuestion(), {.dossier = QStringLiteral("leefbare kernen")});
        const auto unknown = arrival(*bank, test::aQuestion(), {.dossier = QStringLiteral("D9")});

        QCOMPARE(std::get<KnowledgeQuestion>(known.record).dossier, uid);
        QVERIFY(std::get<KnowledgeQuestion>(unknown.record).dossier.isNull());
        QCOMPARE(std::get<KnowledgeQuestion>(unknown.record).extra.value(QStringLiteral("dossier")),
                 QStringList(QStringLiteral("D9")));
    }

    void filesOfAStudyAreNamedNotOpened()
    {
        const auto bank = test::makeBank();

        const auto arrived =
            arrival(*bank, test::aStudy(), {.files = {{.place = QStringLiteral("../../geheim.pdf")}}});

        QCOMPARE(std::get<Study>(arrived.record).extra.value(QStringLiteral("file")),
                 QStringList(QStringLiteral("../../geheim.pdf")));
    }

    void ownUnitInTheFileIsNoNews()
    {
        const auto bank = test::makeBank(QStringLiteral("DGVB"));

        const auto arrived = arrival(*bank, test::aStudy(), {.unitCode = QStringLiteral("dgvb")});

        QVERIFY(std::get<Study>(arrived.record).extra.isEmpty());
        QVERIFY(std::get<Study>(arrived.record).ownerUnit.isNull());
    }

    void coordinatorTakesTheUnitThatTheFileNames()
    {
        const auto bank = test::makeBank(QStringLiteral("KIEM"), true);

        const auto arrived = arrival(*bank, test::aStudy(), {.unitCode = QStringLiteral("DGRO")});

        QCOMPARE(std::get<Study>(arrived.record).ownerUnit, namedUid(QLatin1StringView("unit"), "DGRO"));
    }

    void newsNamesTheFieldsThatChange()
    {
        const auto bank = test::makeBank();
        const Uid subject = test::insert(*bank, test::aConcept(QStringLiteral("wonen")));
        const Uid uid = test::insert(*bank, test::aStudy());
        auto study = test::aStudy();
        study.volume = QStringLiteral("12");
        study.keywords = {QStringLiteral("Wonen"), QStringLiteral("zorg")};

        const News found = news(*bank, study, uid);

        QCOMPARE(
            found.fields(recordTypeOf<Study>),
            (QStringList{QStringLiteral("keywords"), QStringLiteral("volume"), QStringLiteral("concepts")}));
        QCOMPARE(found.concepts, QList<Uid>{subject});
    }

    void codeOfAnotherSourceDoesNotTakeThePlaceOfOurs()
    {
        const auto bank = test::makeBank();
        auto study = test::aStudy();
        study.externalId = QStringLiteral("van-bron-1");
        const Uid uid = test::insert(*bank, study);
        study.externalId = QStringLiteral("van-bron-2");

        QVERIFY(news(*bank, study, uid).isEmpty());
    }

    void namesThatWereLinkedToPersonsAreTheSameNames()
    {
        const auto bank = test::makeBank();
        auto linked = test::aStudy();
        linked.contributions.front().person = newUid(bank->now());
        const Uid uid = test::insert(*bank, linked);
        QVERIFY(news(*bank, test::aStudy(), uid).isEmpty());

        auto other = test::aStudy();
        other.contributions.append({.name = QStringLiteral("Smit, J.")});
        QCOMPARE(news(*bank, other, uid).fields(recordTypeOf<Study>),
                 QStringList(QStringLiteral("contributions")));
    }
};

QTEST_GUILESS_MAIN(TestArrival)
#include "tst_arrival.moc"
