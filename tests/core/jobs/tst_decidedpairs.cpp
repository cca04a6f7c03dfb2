// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/decidedpairs.h"
#include "jobs/overlaprules.h"
#include "jobs/overlapstore.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ManyPairs = 1000;

}

/// Reading many pairs asks nothing about those of which nobody said anything, and says the same of all.
class TestDecidedPairs : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    QList<ShownOverlap> m_pairs; ///< of all levels and kinds

    const Overlap &judged() const { return m_pairs[0].pair; }
    const Overlap &untouched() const { return m_pairs[1].pair; }
    QList<ShownOverlap> all() const
    {
        const OverlapStore store(*m_bank);
        return *store.rows(*store.ids({.levels = {}}));
    }
    DecidedPairs decided(qsizetype pairs) const { return *DecidedPairs::forMany(*m_bank, pairs); }
    Result<> setAside(const Overlap &pair) const
    {
        return OverlapStore(*m_bank).decide(
            pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel});
    }
    Result<Uid> agreeOn(const Overlap &pair) const
    {
        return agreeOnGroup(*m_bank, {.action = {.what = u"Samen uitzoeken"_s,
                                                 .leadUnit = m_bank->identity().unit,
                                                 .due = QDate(2027, 3, 3)},
                                      .about = {pair.a, pair.b}});
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        m_pairs = all();
        m_pairs.removeIf([](const ShownOverlap &shown) { return shown.verdict || shown.agreed; });
    }

    void pairThatWasJudgedMayBeJudged()
    {
        QVERIFY_RESULT(setAside(judged()));

        QVERIFY(decided(ManyPairs).mayBeJudged(judged().a, judged().b));
        QVERIFY(!decided(ManyPairs).mayBeJudged(untouched().a, untouched().b));
    }

    void verdictThatIsTakenBackIsNone()
    {
        QVERIFY_RESULT(setAside(judged()));
        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(!decided(ManyPairs).mayBeJudged(judged().a, judged().b));
    }

    void pairThatUnitsAgreedUponMayBeAgreed()
    {
        const bool before = decided(ManyPairs).mayBeAgreed(judged().a, judged().b);

        QVERIFY_RESULT(agreeOn(judged()));

        QVERIFY(!before);
        QVERIFY(decided(ManyPairs).mayBeAgreed(judged().a, judged().b));
    }

    void ofFewPairsAnyMayBeDecided() // they are asked one by one
    {
        QVERIFY(decided(1).mayBeJudged(untouched().a, untouched().b));
        QVERIFY(decided(1).mayBeAgreed(untouched().a, untouched().b));
    }

    void manyPairsSayWhatEachSaysByItself()
    {
        QVERIFY_RESULT(setAside(m_pairs[2].pair));
        QVERIFY_RESULT(agreeOn(m_pairs[3].pair));
        QVERIFY_RESULT(ruleOnPair(*m_bank, m_pairs[4].pair.a, m_pairs[4].pair.b, ShowRule::Altijd, u"Ja"_s));
        const QList<ShownOverlap> together = all();
        QVERIFY(together.size() > 100);

        for (const ShownOverlap &shown : together) {
            const auto alone = OverlapStore(*m_bank).rows({shown.id});
            QVERIFY_RESULT(alone);
            QCOMPARE(shown.verdicts, alone->first().verdicts);
            QCOMPARE(shown.agreed, alone->first().agreed);
            QCOMPARE(shown.ruled, alone->first().ruled);
            QCOMPARE(shown.state(), alone->first().state());
        }
    }
};

QTEST_GUILESS_MAIN(TestDecidedPairs)
#include "tst_decidedpairs.moc"
