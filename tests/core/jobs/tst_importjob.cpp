// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "importtest.h"
#include "model/collection.h"
#include "model/institute.h"
#include "model/policydossier.h"

using namespace kb;

class TestImportJob : public QObject
{
    Q_OBJECT

    static QStringList unitCodes(Bank &bank)
    {
        QStringList codes;
        const auto units = bank.records<Unit>().all();
        for (const Unit &unit : *units)
            codes.append(unit.code);
        codes.sort();
        return codes;
    }

    static Batch withReferences()
    {
        Batch batch;
        batch.items = {
            test::incoming(test::aQuestion(QStringLiteral("Een?")),
                           {.unitCode = QStringLiteral("DGRO"), .unitName = QStringLiteral("Ruimte")}),
            test::incoming(test::aStudy(), {.institutes = {QStringLiteral("Bureau Voorbeeld")}})};
        return batch;
    }

private Q_SLOTS:
    void outcomeNamesTheRecordOfEveryPlannedOne()
    {
        const auto bank = test::makeBank();
        Batch batch = test::batchOf({test::aStudy(), test::aQuestion()});
        batch.skipped.append({Skipped::Reason::Empty, {}, 3});

        const auto imported = test::import(*bank, batch);

        QVERIFY_RESULT(imported);
        QCOMPARE(imported->records.size(), 3);
        QCOMPARE(bank->records<Study>().get(imported->records[0])->title, test::aStudy().title);
        QCOMPARE(bank->records<Study>().get(imported->records[0])->origin, Origin::Import);
        QCOMPARE(bank->records<KnowledgeQuestion>().get(imported->records[1])->text, test::aQuestion().text);
        QVERIFY(imported->records[2].isNull());
    }

    void undoTakesAllOfItAwayAndRedoBringsItBack()
    {
        const auto bank = test::makeBank(QStringLiteral("KIEM"), true);
        const QByteArray before = test::dump(*bank);
        QVERIFY_RESULT(test::import(*bank, withReferences()));
        const QByteArray after = test::dump(*bank);
        QCOMPARE(unitCodes(*bank), (QStringList{QStringLiteral("DGRO"), QStringLiteral("KIEM")}));
        QCOMPARE(bank->records<Institute>().ids()->size(), 1);

        QVERIFY_RESULT(bank->undo());

        QCOMPARE(unitCodes(*bank), QStringList(QStringLiteral("KIEM")));
        QVERIFY(bank->records<Institute>().ids()->isEmpty());
        QVERIFY(bank->records<Study>().ids()->isEmpty());
        QVERIFY(bank->records<KnowledgeQuestion>().ids()->isEmpty());
        QVERIFY(before != after);

        QVERIFY_RESULT(bank->redo());
        QCOMPARE(unitCodes(*bank), (QStringList{QStringLiteral("DGRO"), QStringLiteral("KIEM")}));
        QCOMPARE(bank->records<Study>().ids()->size(), 1);
        QCOMPARE(bank->records<KnowledgeQuestion>().ids()->size(), 1);
        const Uid study = bank->records<Study>().all()->first().uid;
        QCOMPARE(bank->links().from(study, LinkType::PerformedBy)->size(), 1);
    }

    void undoOfAChangeBringsTheOldValuesBack()
    {
        const auto bank = test::makeBank();
        auto study = test::aStudy();
        study.doi = QStringLiteral("10.5555/a");
        const Uid uid = test::insert(*bank, study);
        study.volume = QStringLiteral("12");

        QVERIFY_RESULT(test::import(*bank, test::batchOf({study})));
        QCOMPARE(bank->records<Study>().get(uid)->volume, QStringLiteral("12"));

        QVERIFY_RESULT(bank->undo());
        QCOMPARE(bank->records<Study>().get(uid)->volume, QString());
    }

    void secondImportOfTheSameChangesNothingAndIsNoStep()
    {
        const auto bank = test::makeBank(QStringLiteral("KIEM"), true);
        const Concept subject = test::aConcept(QStringLiteral("leegstand"));
        test::insert(*bank, subject);
        Batch batch = withReferences();
        std::get<Study>(batch.items[1].record).keywords = {QStringLiteral("Leegstand"),
                                                           QStringLiteral("winkels")};
        std::get<Study>(batch.items[1].record).extra = {{QStringLiteral("C1"), {QStringLiteral("x")}}};
        QVERIFY_RESULT(test::import(*bank, batch));
        const qint64 operations = *bank->context().log.count();

        const ImportPlan again = test::planOf(*bank, batch);
        QCOMPARE(test::actionsOf(again), "same same");
        QVERIFY_RESULT(applyImport(*bank, again));

        QCOMPARE(*bank->context().log.count(), operations);
        QVERIFY_RESULT(bank->undo());
        QVERIFY(bank->records<Study>().ids()->isEmpty()); // the first import was the last step
    }

    void wordsThatAreConceptsBecomeLinksAndOthersStayKeywords()
    {
        const auto bank = test::makeBank();
        Concept subject = test::aConcept(QStringLiteral("leegstand"));
        subject.altNl = {QStringLiteral("lege gebouwen")};
        const Uid subjectUid = test::insert(*bank, subject);
        auto study = test::aStudy();
        study.keywords = {QStringLiteral("Lege  gebouwen"), QStringLiteral("winkels")};

        const auto imported = test::import(*bank, test::batchOf({study}));

        QVERIFY_RESULT(imported);
        const Uid uid = imported->records.front();
        QCOMPARE(*bank->links().from(uid, LinkType::Concept), QList<Uid>{subjectUid});
        QCOMPARE(bank->records<Study>().get(uid)->keywords, QStringList(QStringLiteral("winkels")));
    }

    void changeAddsWordsAndOtherDataAndTakesNothingAway()
    {
        const auto bank = test::makeBank();
        auto study = test::aStudy();
        study.doi = QStringLiteral("10.5555/a");
        study.keywords = {QStringLiteral("van ons")};
        study.extra = {{QStringLiteral("C1"), {QStringLiteral("oud")}},
                       {QStringLiteral("C2"), {QStringLiteral("blijft")}}};
        const Uid uid = test::insert(*bank, study);
        study.keywords = {QStringLiteral("uit het bestand")};
        study.extra = {{QStringLiteral("C1"), {QStringLiteral("nieuw")}}};

        QVERIFY_RESULT(test::import(*bank, test::batchOf({study})));

        const auto changed = bank->records<Study>().get(uid);
        QCOMPARE(changed->keywords,
                 (QStringList{QStringLiteral("van ons"), QStringLiteral("uit het bestand")}));
        QCOMPARE(changed->extra.value(QStringLiteral("C1")), QStringList(QStringLiteral("nieuw")));
        QCOMPARE(changed->extra.value(QStringLiteral("C2")), QStringList(QStringLiteral("blijft")));
    }

    void whatComesInBelongsToTheDossierThatWasChosen()
    {
        const auto bank = test::makeBank();
        const Uid dossier = test::insert(
            *bank, PolicyDossier{.code = QStringLiteral("D3"), .title = QStringLiteral("Woningbouw")});

        const auto imported =
            test::import(*bank, test::batchOf({test::aStudy(), test::aQuestion()}), {.dossier = dossier});

        QVERIFY_RESULT(imported);
        QCOMPARE(*bank->links().from(imported->records[0], LinkType::Dossier), QList<Uid>{dossier});
        QCOMPARE(bank->records<KnowledgeQuestion>().get(imported->records[1])->dossier, dossier);
    }

    void studiesThatComeInAreAddedToTheCollectionThatWasChosen()
    {
        const auto bank = test::makeBank();
        const Uid collection = test::insert(*bank, Collection{.nameNl = QStringLiteral("Kennisbank Wonen")});

        const auto imported = test::import(*bank, test::batchOf({test::aStudy(), test::aQuestion()}),
                                           {.collection = collection});

        QVERIFY_RESULT(imported);
        QCOMPARE(*bank->links().from(collection, LinkType::Included), QList<Uid>{imported->records[0]});
        QVERIFY_RESULT(bank->undo());
        QVERIFY(bank->links().from(collection, LinkType::Included)->isEmpty());
    }

    void choicesHoldForEveryRecordThatComesIn()
    {
        const auto bank = test::makeBank();
        const Concept subject = test::aConcept(QStringLiteral("wonen"));
        const Uid subjectUid = test::insert(*bank, subject);

        const auto imported = test::import(*bank, test::batchOf({test::aStudy(), test::aQuestion()}),
                                           {.shareLevel = ShareLevel::EigenDg, .concepts = {subjectUid}});

        QVERIFY_RESULT(imported);
        QCOMPARE(bank->records<Study>().get(imported->records[0])->shareLevel, ShareLevel::EigenDg);
        for (const Uid &uid : imported->records)
            QCOMPARE(*bank->links().from(uid, LinkType::Concept), QList<Uid>{subjectUid});
        QVERIFY_RESULT(bank->undo());
        for (const Uid &uid : imported->records)
            QVERIFY(bank->links().from(uid, LinkType::Concept)->isEmpty());
    }

    void coordinatorMayGiveRecordsToOtherUnits()
    {
        const auto bank = test::makeBank(QStringLiteral("KIEM"), true);

        const auto imported = test::import(*bank, withReferences());

        QVERIFY_RESULT(imported);
        QCOMPARE(imported->unitsMade, 1);
        const auto question = bank->records<KnowledgeQuestion>().get(imported->records.front());
        const auto owner = bank->records<Unit>().get(question->ownerUnit);
        QCOMPARE(owner->code, QStringLiteral("DGRO"));
        QCOMPARE(owner->nameNl, QStringLiteral("Ruimte"));
        QCOMPARE(owner->kind, UnitKind::Dg);
        QVERIFY(question->refcode.startsWith(QStringLiteral("DGRO-VRG-")));
    }

    void inTheBankOfOneUnitEverythingBecomesItsOwn()
    {
        const auto bank = test::makeBank();

        const auto imported = test::import(*bank, withReferences());

        QVERIFY_RESULT(imported);
        QCOMPARE(imported->unitsMade, 0);
        const auto question = bank->records<KnowledgeQuestion>().get(imported->records.front());
        QCOMPARE(question->ownerUnit, bank->identity().unit);
        QCOMPARE(question->extra.value(QStringLiteral("unit")),
                 (QStringList{QStringLiteral("DGRO"), QStringLiteral("Ruimte")}));
    }

    void codeOfAnotherBankIsACodeElsewhere()
    {
        const auto bank = test::makeBank(QStringLiteral("DGVB"));
        test::insert(*bank, test::aStudy(QStringLiteral("Heeft DGVB-STU-0001 al")));
        auto study = test::aStudy(QStringLiteral("Komt van elders"));
        study.refcode = QStringLiteral("DGVB-STU-0001");

        const auto imported = test::import(*bank, test::batchOf({study}));

        QVERIFY_RESULT(imported);
        const auto taken = bank->records<Study>().get(imported->records.front());
        QCOMPARE(taken->refcode, QStringLiteral("DGVB-STU-0002"));
        QCOMPARE(taken->externalId, QStringLiteral("DGVB-STU-0001"));
    }

    void cancelledHalfWayNothingIsWritten()
    {
        const auto bank = test::makeBank();
        QList<AnyRecord> records;
        for (int i = 0; i < 600; ++i)
            records.append(test::aStudy(QStringLiteral("Deel %1").arg(i)));
        const ImportPlan plan = test::planOf(*bank, test::batchOf(records));
        const QByteArray before = test::dump(*bank);
        std::stop_source stop;

        const auto imported = applyImport(
            *bank, plan, {},
            [&](qint64 done, qint64) {
                if (done >= 400)
                    stop.request_stop();
            },
            stop.get_token());

        QCOMPARE_ERROR(imported, Error::Code::Cancelled);
        QCOMPARE(test::dump(*bank), before);
        QVERIFY(bank->records<Study>().ids()->isEmpty());
    }

    void recordThatBecameForeignSinceThePlanStopsTheImportWhole()
    {
        const auto other = test::makeBank(QStringLiteral("DGRO"));
        const auto bank = test::makeBank(QStringLiteral("KIEM"), true);
        auto study = test::aStudy();
        study.doi = QStringLiteral("10.5555/a");
        const Uid uid = test::insert(*other, study);
        QVERIFY_RESULT(receive(*bank, *allOperations(*other)));
        ImportPlan plan = test::planOf(*bank, test::batchOf({test::aStudy(QStringLiteral("Nieuw"))}));
        study.volume = QStringLiteral("12");
        plan.records.append({.action = ImportAction::Changed, .item = {study}, .uid = uid});

        QCOMPARE_ERROR(applyImport(*bank, plan), Error::Code::NotOwner);
        QCOMPARE(bank->records<Study>().ids()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
