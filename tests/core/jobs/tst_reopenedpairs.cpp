// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapstore.h"
#include "jobs/reopenedpairs.h"
#include "model/knowledgequestion.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Which of many pairs that were set aside are new again, told without reading each as it is shown.
class TestReopenedPairs : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    QList<Overlap> m_pairs;

    QList<qint64> idsOf(OverlapState state) const
    {
        return *OverlapStore(*m_bank).ids({.levels = {}, .states = {state}});
    }

    /// Every third pair is ten points higher in the next run, of every fourth a question is rewritten.
    void changeSome()
    {
        for (int nth = 0; nth < m_pairs.size(); ++nth) {
            if (nth % 3 == 0)
                m_pairs[nth].score += 10;
            if (nth % 4 == 0) {
                QVERIFY_RESULT(
                    test::edit<KnowledgeQuestion>(*m_bank, m_pairs[nth].a, [](KnowledgeQuestion &question) {
                        question.text = u"Iets heel anders dan eerst?"_s;
                    }));
            }
        }
        QVERIFY_RESULT(OverlapStore(*m_bank).keep(m_pairs, {}));
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_pairs.clear();
        for (int nth = 0; nth < 12; ++nth) {
            const QString text = u"Hoe werkt maatregel %1 in de wijk?"_s.arg(nth);
            const Uid one = test::insert(*m_bank, KnowledgeQuestion{.text = text});
            const Uid other = test::insert(*m_bank, KnowledgeQuestion{.text = text});
            m_pairs.append({.a = std::min(one, other),
                            .b = std::max(one, other),
                            .score = 50 + nth,
                            .exact = 50.0 + nth,
                            .level = OverlapLevel::Probable});
        }
        QVERIFY_RESULT(OverlapStore(*m_bank).keep(m_pairs, {}));
        for (const Overlap &pair : std::as_const(m_pairs)) {
            QVERIFY_RESULT(OverlapStore(*m_bank).decide(
                pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        }
    }

    void noneIsWhereNothingChanged()
    {
        QVERIFY(reopenedAmong(*m_bank, idsOf(OverlapState::Weggelegd))->isEmpty());
    }

    void tellsTheSameAsEachPairByItself()
    {
        changeSome();
        const auto all = OverlapStore(*m_bank).ids({.levels = {}});
        QVERIFY_RESULT(all);

        const auto reopened = reopenedAmong(*m_bank, *all);

        QVERIFY_RESULT(reopened);
        QCOMPARE(reopened->size(), 6);
        for (const ShownOverlap &pair : *OverlapStore(*m_bank).rows(*all))
            QCOMPARE(reopened->contains(pair.id), pair.isReopened);
    }

    void whatIsNewAgainIsNotAmongWhatWasSetAside()
    {
        changeSome();

        QCOMPARE(idsOf(OverlapState::Nieuw).size(), 6);
        QCOMPARE(idsOf(OverlapState::Weggelegd).size(), 6);
    }
};

QTEST_GUILESS_MAIN(TestReopenedPairs)
#include "tst_reopenedpairs.moc"
