// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapjob.h"
#include "jobs/overlaplessons.h"
#include "jobs/overlapweights.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// The weights that verdicts teach, from proposal to score.
class TestOverlapWeights : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    /// So many pairs about which the same is decided for the same ground.
    void review(int count, const QByteArray &name, OverlapState state, const QList<OverlapPart> &parts) const
    {
        for (int i = 0; i < count; ++i) {
            Overlap pair{.a = namedUid("a"_L1, name + QByteArray::number(i)),
                         .b = namedUid("b"_L1, name + QByteArray::number(i)),
                         .score = 50,
                         .parts = parts};
            if (pair.b < pair.a)
                std::swap(pair.a, pair.b);
            const std::optional<DismissReason> reason =
                state == OverlapState::Weggelegd ? std::optional(DismissReason::AnderDoel) : std::nullopt;
            QVERIFY_RESULT(OverlapStore(*m_bank).decide(pair, {.state = state, .reasonCode = reason}));
        }
    }

    /// Shared studies turned out right, shared institutes wrong.
    void reviewSome() const
    {
        const OverlapPart concepts{.name = PartName::Concepts, .points = 30};
        const OverlapPart study{
            .name = PartName::Ties, .points = 20, .evidence = {{.name = EvidenceName::Study}}};
        const OverlapPart people{
            .name = PartName::Ties, .points = 20, .evidence = {{.name = EvidenceName::Person}}};
        review(12, "right", OverlapState::Bevestigd, {concepts, study});
        review(12, "wrong", OverlapState::Weggelegd, {concepts, people});
    }

    double weight(Ground ground) const { return groundWeights(*m_bank)->of(ground); }

    QList<int> scores() const
    {
        const OverlapStore store(*m_bank);
        QList<int> found;
        for (const ShownOverlap &row : *store.rows(*store.ids({.levels = {}})))
            found.append(row.pair.score);
        return found;
    }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void verdictsChangeNothingByThemselves()
    {
        const QList<int> before = scores();
        reviewSome();

        QVERIFY(reviewLessons(*m_bank)->proposesWeights());
        QCOMPARE(*groundWeights(*m_bank), GroundWeights());
        QVERIFY_RESULT(runOverlap(*m_bank));
        QCOMPARE(scores(), before);
    }

    void whatIsTakenOverCountsInTheNextRun()
    {
        const QList<int> before = scores();
        reviewSome();

        QVERIFY_RESULT(acceptGroundWeights(*m_bank));

        QVERIFY(weight(Ground::Study) > 1);
        QVERIFY(weight(Ground::People) < 1);
        QVERIFY(!reviewLessons(*m_bank)->proposesWeights());
        QVERIFY_RESULT(runOverlap(*m_bank));
        QVERIFY(scores() != before);
    }

    void whatIsSetBackCountsAsTheMethodSays()
    {
        const QList<int> before = scores();
        reviewSome();
        QVERIFY_RESULT(acceptGroundWeights(*m_bank));

        QVERIFY_RESULT(resetGroundWeights(*m_bank));

        QCOMPARE(*groundWeights(*m_bank), GroundWeights());
        QVERIFY_RESULT(runOverlap(*m_bank));
        QCOMPARE(scores(), before);
    }

    void takingOverIsOneStepToUndo()
    {
        reviewSome();
        QVERIFY_RESULT(acceptGroundWeights(*m_bank));

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(*groundWeights(*m_bank), GroundWeights());
        QVERIFY(reviewLessons(*m_bank)->proposesWeights());
    }

    void takingOverTwiceIsNoSecondStep()
    {
        reviewSome();
        QVERIFY_RESULT(acceptGroundWeights(*m_bank));
        const qint64 before = *m_bank->context().log.count();

        QVERIFY_RESULT(acceptGroundWeights(*m_bank));

        QCOMPARE(*m_bank->context().log.count(), before);
    }
};

QTEST_GUILESS_MAIN(TestOverlapWeights)
#include "tst_overlapweights.moc"
