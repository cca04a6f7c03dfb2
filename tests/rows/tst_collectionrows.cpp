// SPDX-License-Identifier: EUPL-1.2
#include "bank/storedrecord.h"
#include "jobs/collectionrule.h"
#include "jobs/collectionstudies.h"
#include "jobs/externalbanklist.h"
#include "model/concept.h"
#include "rowbank.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// *thema = Wonen en bouwen en openbaar*.
Uid housingCollection(Bank &bank)
{
    const KeptFilter filter{.name = {},
                            .text = {},
                            .chosen = {{u"theme"_s, {u"Wonen en bouwen"_s}}, {u"public"_s, {u"openbaar"_s}}}};
    return insert(bank, Collection{.nameNl = u"Wonen voor gemeenten"_s, .rule = ruleText(filter)});
}

Uid publicStudyOnHousing(Bank &bank)
{
    Study study;
    study.title = u"Wonen boven winkels"_s;
    study.publicationStatus = PublicationStatus::Openbaar;
    const Uid made = insert(bank, study);
    const auto concepts = bank.records<Concept>().all();
    const auto housing = std::ranges::find(*concepts, u"Wonen en bouwen"_s, &Concept::scheme);
    const auto linked = bank.write({u"link"_s, Kind::Study}, [&](Write &write) {
        return bank.links().add(write, made, LinkType::Concept, housing->uid);
    });
    if (!linked)
        qFatal("no concept in the study");
    return made;
}

bool isIn(Bank &bank, const Uid &collection, const Uid &study)
{
    const auto studies = studiesInCollection(bank, collection);
    return studies->all.contains(*recordId(bank.context().db, study));
}

} // namespace

/// Row S18a of the specification: knowledge banks inside the bank, and the register of those of others.
class TestCollectionRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void S18a_studyThatFitsComesInByItselfAndWhatIsTakenOutStaysOut()
    {
        const RowBank bank;
        const Uid collection = housingCollection(*bank);

        const Uid study = publicStudyOnHousing(*bank);
        QVERIFY(isIn(*bank, collection, study));

        QVERIFY_RESULT(bank->write({u"unlink"_s, Kind::Collection}, [&](Write &write) {
            return takeOutOfCollection(*bank, write, collection, {*recordId(bank->context().db, study)});
        }));
        const Uid next = publicStudyOnHousing(*bank);
        QVERIFY(!isIn(*bank, collection, study));
        QVERIFY(isIn(*bank, collection, next));
    }

    void S18a_knowledgeBankOfTheExampleLeavesItsExceptionOut()
    {
        const RowBank bank;
        const auto collections = bank->records<Collection>().all();
        const auto housing = std::ranges::find(*collections, u"Kennisbank Wonen"_s, &Collection::nameNl);
        QVERIFY(housing != collections->end());

        QVERIFY(isIn(*bank, housing->uid, bank.named<Study>("DGVB-STU-01").uid));
        QVERIFY(!isIn(*bank, housing->uid, bank.named<Study>("DGVB-STU-16").uid)); // is not public
        QVERIFY(!isIn(*bank, housing->uid, bank.named<Study>("DGVB-STU-20").uid)); // by hand
    }

    void S18a_registerSaysOfEachBankOfOthersWhoseItIsWhereItIsAndWhatIsInIt()
    {
        const RowBank bank(u"KIEM"_s);
        const ExternalBankList list(*bank);

        const auto banks = list.lines(*list.ids({.sorting = {u"checked"_s}}));

        QCOMPARE(banks->size(), 3);
        const ExternalBankLine &oldest = banks->first();
        QCOMPARE(oldest.name, u"Databank Wonen van Stichting Woonlab"_s);
        QCOMPARE(oldest.heldBy, u"Stichting Woonlab"_s);
        QCOMPARE(oldest.url, QUrl(u"https://data.woonlab.example"_s));
        QCOMPARE(oldest.content, u"Cijfers over bouwprojecten, leegstand en woonvormen."_s);
        QCOMPARE(oldest.access, u"Op aanvraag"_s);
        QCOMPARE(oldest.checkedOn, QDate(2025, 2, 5));
        QVERIFY(oldest.isToBeChecked && !banks->last().isToBeChecked);
    }

    void S18a_registerOfTheCoordinatorIsReadByEveryUnit()
    {
        const RowBank bank;

        const auto banks = ExternalBankList(*bank).lines(*ExternalBankList(*bank).ids({}));

        QCOMPARE(banks->size(), 3);
        for (const ExternalBankLine &line : *banks) {
            QCOMPARE(line.ownerCode, u"KIEM"_s);
            QVERIFY(!line.isOurs);
        }
    }
};

QTEST_MAIN(TestCollectionRows)
#include "tst_collectionrows.moc"
