// SPDX-License-Identifier: EUPL-1.2
#include "bank/check.h"
#include "bank/receive.h"
#include "bank/uniqueness.h"
#include "model/collection.h"
#include "model/concept.h"
#include "model/policydossier.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const PolicyDossier Housing{.code = u"WON"_s, .title = u"Betaalbaar wonen"_s};
const PolicyDossier OtherHousing{.code = u"won"_s, .title = u"Wonen in kernen"_s};

template <typename R> Result<Uid> tryInsert(Bank &bank, const R &record)
{
    return bank.write({u"make"_s, Describe<R>::kind},
                      [&](Write &write) { return bank.records<R>().insert(write, record); });
}

/// As an import or the example does.
template <typename R> Result<Uid> takeIn(Bank &bank, const R &record)
{
    return bank.write({u"import"_s, Describe<R>::kind}, [&](Write &write) {
        write.takeAsTheyAre();
        return bank.records<R>().insert(write, record);
    });
}

Unit aUnit(const QString &code, bool isCoordinator = false)
{
    Unit unit;
    unit.code = code;
    unit.nameNl = u"Eenheid "_s + code;
    unit.isCoordinator = isCoordinator;
    return unit;
}

/// Two records of one type of which the second may not be there.
template <typename R> auto pairOf(const R &first, const R &second)
{
    return [=](Bank &bank) {
        test::insert(bank, first);
        const auto made = tryInsert(bank, second);
        return made ? Result<>() : Result<>(made.error());
    };
}

using Attempt = std::function<Result<>(Bank &bank)>;

} // namespace
Q_DECLARE_METATYPE(Attempt)

class TestUniqueness : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

private Q_SLOTS:
    void init() { m_bank = test::makeBank(u"KIEM"_s, true); }

    void secondIsRefusedWithTheFieldAndTheFirst_data()
    {
        QTest::addColumn<Attempt>("attempt");
        QTest::addColumn<QString>("detail");
        auto coded = test::aStudy();
        coded.refcode = u"KIEM-STU-0007"_s;
        auto sameInShort = test::aQuestion();
        sameInShort.refcode = u"kiem-stu-7"_s;
        const Collection homes{.nameNl = u"Wonen"_s, .slug = u"wonen"_s};
        const Concept poverty{.prefNl = u"energiearmoede"_s, .scheme = u"Wonen"_s};
        const Concept samePoverty{.prefNl = u"Energiearmoede"_s, .scheme = u"Wonen"_s};

        QTest::newRow("code of a dossier")
            << Attempt(pairOf(Housing, OtherHousing)) << u"code: KIEM-DOS-0001 Betaalbaar wonen"_s;
        QTest::newRow("word in a scheme")
            << Attempt(pairOf(poverty, samePoverty)) << u"pref_nl: energiearmoede"_s;
        QTest::newRow("code of a unit")
            << Attempt(pairOf(aUnit(u"DGRO"_s), aUnit(u"DGRO"_s))) << u"code: Eenheid DGRO"_s;
        QTest::newRow("coordinator") << Attempt(pairOf(aUnit(u"DGRO"_s), aUnit(u"DGVB"_s, true)))
                                     << u"is_coordinator: Eenheid KIEM"_s;
        QTest::newRow("name in a web address")
            << Attempt(pairOf(homes, homes)) << u"slug: KIEM-COL-0001 Wonen"_s;
        QTest::newRow("code of a record of another kind") << Attempt([=](Bank &bank) {
            test::insert(bank, coded);
            const auto made = tryInsert(bank, sameInShort);
            return made ? Result<>() : Result<>(made.error());
        }) << u"refcode: KIEM-STU-0007 Energiearmoede meten"_s;
    }

    void secondIsRefusedWithTheFieldAndTheFirst()
    {
        QFETCH(const Attempt, attempt);
        QFETCH(const QString, detail);

        const auto tried = attempt(*m_bank);

        QCOMPARE_ERROR(tried, Error::Code::Taken);
        QCOMPARE(tried.error().detail, detail);
    }

    void anotherOwnerOrSchemeHasValuesOfItsOwn()
    {
        auto ofAnother = OtherHousing;
        ofAnother.ownerUnit = test::insert(*m_bank, aUnit(u"DGRO"_s));
        test::insert(*m_bank, Housing);
        test::insert(*m_bank, Concept{.prefNl = u"armoede"_s, .scheme = u"Wonen"_s});

        QVERIFY_RESULT(tryInsert(*m_bank, ofAnother));
        QVERIFY_RESULT(tryInsert(*m_bank, Concept{.prefNl = u"armoede"_s, .scheme = u"Zorg"_s}));
    }

    void emptinessIsNoClaim()
    {
        test::insert(*m_bank, Collection{.nameNl = u"Wonen"_s});

        QVERIFY_RESULT(tryInsert(*m_bank, Collection{.nameNl = u"Zorg"_s}));
    }

    void changeIsHeldToItToo()
    {
        test::insert(*m_bank, Housing);
        const Uid other = test::insert(*m_bank, PolicyDossier{.code = u"KRN"_s, .title = u"Kernen"_s});

        const auto changed =
            test::edit<PolicyDossier>(*m_bank, other, [](PolicyDossier &edited) { edited.code = u"WON"_s; });

        QCOMPARE_ERROR(changed, Error::Code::Taken);
        QCOMPARE(m_bank->records<PolicyDossier>().get(other)->code, u"KRN"_s);
    }

    void recordKeepsItsOwnValue()
    {
        const Uid dossier = test::insert(*m_bank, Housing);

        QVERIFY_RESULT(test::edit<PolicyDossier>(*m_bank, dossier,
                                                 [](PolicyDossier &edited) { edited.code = u"won"_s; }));
    }

    void whatIsInTheTrashHasNothing()
    {
        const Uid dossier = test::insert(*m_bank, Housing);
        QVERIFY_RESULT(test::removeRecord<PolicyDossier>(*m_bank, dossier));

        QVERIFY_RESULT(tryInsert(*m_bank, OtherHousing));
    }

    void whatComesOutOfTheTrashClaimsAnew()
    {
        const Uid dossier = test::insert(*m_bank, Housing);
        QVERIFY_RESULT(test::removeRecord<PolicyDossier>(*m_bank, dossier));
        QVERIFY_RESULT(tryInsert(*m_bank, OtherHousing));

        const auto restored = m_bank->write({.act = u"restore"_s}, [&](Write &write) {
            return m_bank->records<PolicyDossier>().restore(write, dossier);
        });

        QCOMPARE_ERROR(restored, Error::Code::Taken);
        QVERIFY(m_bank->records<PolicyDossier>().get(dossier)->facts.deleted);
    }

    void undoThatWouldDoubleACodeIsRefused()
    {
        const Uid dossier = test::insert(*m_bank, Housing);
        QVERIFY_RESULT(test::edit<PolicyDossier>(*m_bank, dossier,
                                                 [](PolicyDossier &edited) { edited.code = u"BOU"_s; }));
        const auto colleague = test::makeBank(u"KIEM"_s, true);
        test::insert(*colleague, OtherHousing);
        QVERIFY_RESULT(receive(*m_bank, *allOperations(*colleague)));

        const auto undone = m_bank->undo();

        QCOMPARE_ERROR(undone, Error::Code::Taken);
        QCOMPARE(m_bank->records<PolicyDossier>().get(dossier)->code, u"BOU"_s);
    }

    void undoOfADeletionClaimsAnew()
    {
        const Uid dossier = test::insert(*m_bank, Housing);
        QVERIFY_RESULT(test::removeRecord<PolicyDossier>(*m_bank, dossier));
        const auto colleague = test::makeBank(u"KIEM"_s, true);
        test::insert(*colleague, OtherHousing);
        QVERIFY_RESULT(receive(*m_bank, *allOperations(*colleague)));

        const auto undone = m_bank->undo();

        QCOMPARE_ERROR(undone, Error::Code::Taken);
        QVERIFY(m_bank->records<PolicyDossier>().get(dossier)->facts.deleted);
    }

    void codesThatWereSwappedInOneStepAreSwappedBack()
    {
        const Uid one = test::insert(*m_bank, Housing);
        const Uid other = test::insert(*m_bank, PolicyDossier{.code = u"KRN"_s, .title = u"Kernen"_s});
        const auto recode = [&](Write &write, const Uid &dossier, const QString &code) {
            const auto before = m_bank->records<PolicyDossier>().get(dossier);
            PolicyDossier after = *before;
            after.code = code;
            return m_bank->records<PolicyDossier>().update(write, after, *before);
        };
        QVERIFY_RESULT(m_bank->write({.act = u"edit"_s}, [&](Write &write) -> Result<> {
            for (const auto &[dossier, code] :
                 {std::pair(one, u"tussen"_s), std::pair(other, u"WON"_s), std::pair(one, u"KRN"_s)}) {
                if (auto done = recode(write, dossier, code); !done)
                    return done;
            }
            return {};
        }));

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(m_bank->records<PolicyDossier>().get(one)->code, u"WON"_s);
        QCOMPARE(m_bank->records<PolicyDossier>().get(other)->code, u"KRN"_s);
    }

    void whatIsTakenInComesAsItIs()
    {
        test::insert(*m_bank, Housing);

        QVERIFY_RESULT(takeIn(*m_bank, OtherHousing));
    }

    void doubledRecordCanStillBeChangedElsewhere()
    {
        test::insert(*m_bank, Housing);
        const Uid doubled = *takeIn(*m_bank, OtherHousing);

        QVERIFY_RESULT(test::edit<PolicyDossier>(
            *m_bank, doubled, [](PolicyDossier &edited) { edited.title = u"Wonen in dorpen"_s; }));
    }

    void whatCameInTwiceIsAFindingOfTheCheck()
    {
        const auto colleague = test::makeBank(u"KIEM"_s, true);
        const auto elsewhere = test::makeBank(u"DGRO"_s, true);
        test::insert(*m_bank, Housing);
        test::insert(*colleague, OtherHousing);
        for (Bank *bank : {m_bank.get(), elsewhere.get()})
            test::insert(*bank, Concept{.prefNl = u"armoede"_s, .scheme = u"Wonen"_s});

        QVERIFY_RESULT(receive(*m_bank, *allOperations(*colleague)));
        QVERIFY_RESULT(receive(*m_bank, *allOperations(*elsewhere)));

        QCOMPARE(checkBank(*m_bank)->filter(u"doubled"_s),
                 (QStringList{u"doubled code: KIEM-DOS-0001"_s, u"doubled policy_dossier.code: KIEM WON"_s,
                              u"doubled concept.pref_nl: armoede (Wonen)"_s,
                              u"doubled unit.is_coordinator: DGRO, KIEM"_s}));
    }

    void doubledCodesOfEveryKindAreFound()
    {
        for (const RecordType *type : recordTypes()) {
            if (*type->code == 0)
                continue;
            const QByteArray row = QByteArray("INSERT INTO ") + type->table +
                                   " (id, alive, conflict, revision, created_at, changed_at, refcode) "
                                   "VALUES (%1, 1, 0, 1, 0, 0, 'X-" +
                                   type->code + "-0001');";
            const QByteArray both =
                QByteArray(row).replace("%1", "9001") + QByteArray(row).replace("%1", "9002");
            QVERIFY_RESULT(m_bank->context().db.runScript(both));

            const auto doubled = doubledValues(m_bank->context().db);

            QVERIFY_RESULT(doubled);
            QVERIFY2(doubled->contains(u"doubled code: X-%1-0001"_s.arg(QLatin1StringView(type->code))),
                     type->table);
        }
    }
};

QTEST_GUILESS_MAIN(TestUniqueness)
#include "tst_uniqueness.moc"
