// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapjob.h"
#include "jobs/overlapmatrix.h"
#include "jobs/overlaprules.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestOverlapMatrix : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    OverlapMatrix questions() const { return *overlapMatrix(*m_bank, {OverlapKind::VraagVraag}); }
    static qsizetype place(const OverlapMatrix &matrix, const QString &code)
    {
        const auto found = std::ranges::find(matrix.units, code, &MatrixUnit::code);
        return found - matrix.units.begin();
    }
    static MatrixCount sum(const OverlapMatrix &matrix)
    {
        MatrixCount sum;
        for (const MatrixCount &count : matrix.counts)
            sum += count;
        return sum;
    }
    ShownOverlap strongest() const
    {
        const OverlapStore store(*m_bank);
        return store.rows(store.ids({.kinds = {OverlapKind::VraagVraag}})->mid(0, 1))->first();
    }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void unitsThatHoldSomethingStandBesideEachOther()
    {
        const OverlapMatrix matrix = questions();

        for (const QString &code : {u"DGOBDR"_s, u"DGVB"_s, u"DGRO"_s, u"DGKR"_s, u"DGDOO"_s})
            QVERIFY(place(matrix, code) < matrix.units.size());
    }

    void unitThatHoldsNothingOfTheKindsIsNotInIt()
    {
        QVERIFY(place(questions(), u"KIEM"_s) == questions().units.size());

        Study study = test::aStudy();
        study.ownerUnit = m_bank->identity().unit;
        test::insert(*m_bank, study);

        QVERIFY(place(questions(), u"KIEM"_s) == questions().units.size());
        const OverlapMatrix all = *overlapMatrix(*m_bank, {});
        QVERIFY(place(all, u"KIEM"_s) < all.units.size());
    }

    void countsAreThoseOfTheList()
    {
        const OverlapStore store(*m_bank);
        const auto strong = store.ids({.levels = {OverlapLevel::Strong}, .kinds = {OverlapKind::VraagVraag}});
        const auto shown = store.ids({.kinds = {OverlapKind::VraagVraag}});

        const MatrixCount all = sum(questions());

        QCOMPARE(all.strong, int(strong->size()));
        QCOMPARE(all.all(), int(shown->size()));
    }

    void insideAUnitThereIsNothingUnlessItIsComparedOrPeopleSeeAPairThere()
    {
        QVERIFY(!questions().hasInside);
        const QString code = u"DGKR"_s;
        const Uid unit = questions().units[place(questions(), code)].uid;
        QList<Uid> ours;
        for (const KnowledgeQuestion &question : *m_bank->records<KnowledgeQuestion>().all()) {
            if (question.ownerUnit == unit)
                ours.append(question.uid);
        }

        QVERIFY_RESULT(addOverlapByHand(*m_bank, ours[0], ours[1], u"Zelfde wet"_s));
        QVERIFY(questions().hasInside);

        QVERIFY_RESULT(m_bank->undo());
        QVERIFY_RESULT(m_bank->write({.act = u"settings"_s}, [&](Write &write) {
            return keepOverlapScope(*m_bank, write, UnitScope::AlsoWithinUnit);
        }));
        QVERIFY(questions().hasInside);
    }

    void orderOfTheUnitsDoesNotMatter()
    {
        const OverlapMatrix matrix = questions();

        QVERIFY(matrix.between(place(matrix, u"DGVB"_s), place(matrix, u"DGRO"_s)).strong > 0);
        QCOMPARE(matrix.between(place(matrix, u"DGVB"_s), place(matrix, u"DGRO"_s)),
                 matrix.between(place(matrix, u"DGRO"_s), place(matrix, u"DGVB"_s)));
    }

    void totalOfAUnitIsTheSumOfItsRow()
    {
        const OverlapMatrix matrix = questions();
        const qsizetype unit = place(matrix, u"DGVB"_s);
        int row = 0;
        for (qsizetype other = 0; other < matrix.units.size(); ++other)
            row += other == unit ? 0 : matrix.between(unit, other).all();

        QCOMPARE(matrix.total(unit).all(), row);
        QVERIFY(row > 0);
    }

    void agreementIsCountedUntilItIsTakenBack()
    {
        QCOMPARE(sum(questions()).agreed, 0);

        QVERIFY_RESULT(OverlapStore(*m_bank).decide(strongest().pair,
                                                    {.state = OverlapState::Actie, .remark = u"Samen"_s}));
        QCOMPARE(sum(questions()).agreed, 1);

        QVERIFY_RESULT(m_bank->undo());
        QCOMPARE(sum(questions()).agreed, 0);
    }

    void pairThatIsSetAsideIsCountedNoMore()
    {
        const int before = sum(questions()).strong;
        const ShownOverlap pair = strongest();

        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            pair.pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        QCOMPARE(sum(questions()).strong, before - 1);

        QVERIFY_RESULT(m_bank->undo());
        QCOMPARE(sum(questions()).strong, before);
    }

    void pairsOfWhatLiesInTheTrashAreNotCounted()
    {
        const int before = sum(questions()).all();

        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*m_bank, strongest().a.uid));

        QVERIFY(sum(questions()).all() < before);
    }

    void withoutKindsAllAreCounted()
    {
        QVERIFY(sum(*overlapMatrix(*m_bank, {})).all() > sum(questions()).all());
    }
};

QTEST_GUILESS_MAIN(TestOverlapMatrix)
#include "tst_overlapmatrix.moc"
