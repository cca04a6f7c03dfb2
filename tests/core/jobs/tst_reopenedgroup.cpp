// SPDX-License-Identifier: EUPL-1.2
#include "bank/refcodes.h"
#include "jobs/liveoverlaps.h"
#include "jobs/opportunitylist.h"
#include "jobs/overlapstore.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// A group rests on pairs that nobody set aside, or that changed since.
class TestReopenedGroup : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    LiveOverlaps m_overlaps;
    ShownOverlap m_pair; ///< of homes and offices that stand empty: a group of two questions

    qsizetype groups() const { return OpportunityList(*m_bank).ids({})->size(); }
    bool isGrouped() const
    {
        const OpportunityList list(*m_bank);
        const auto lines = list.lines(*list.ids({}));
        return std::ranges::any_of(*lines, [&](const OpportunityLine &group) {
            return group.questionUids().contains(m_pair.pair.a) && group.questionUids().contains(m_pair.pair.b);
        });
    }
    void setAside(int score)
    {
        Overlap then = m_pair.pair;
        then.score = score;
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            then, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::ZelfdeWoord}));
        QVERIFY_RESULT(m_overlaps.follow(*m_bank));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bank = test::openExample(test::tickingClock(), test::ExampleState::Plain);
        QVERIFY_RESULT(m_overlaps.run(*m_bank));
        const OverlapStore store(*m_bank);
        const auto pairs = store.rows(*store.ids({.kinds = {OverlapKind::VraagVraag}}));
        const QSet<QString> wanted{fullRefcode(u"DGVB-VRG-10"_s), fullRefcode(u"DGDOO-VRG-09"_s)};
        const auto found = std::ranges::find_if(*pairs, [&](const ShownOverlap &pair) {
            return QSet<QString>{pair.a.code, pair.b.code} == wanted;
        });
        QVERIFY(found != pairs->end());
        m_pair = *found;
    }

    void groupComesBackWhenItsPairIsNewAgain()
    {
        const qsizetype before = groups();
        setAside(m_pair.pair.score);
        const qsizetype left = groups();

        setAside(5); // when both shared less

        QCOMPARE(left, before - 1);
        QCOMPARE(groups(), before);
    }

    void groupComesBackAsSoonAsItsQuestionsAreNearer()
    {
        setAside(m_pair.pair.score);
        const bool wasGrouped = isGrouped();
        const auto other = m_bank->records<KnowledgeQuestion>().get(m_pair.pair.b);
        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(*m_bank, m_pair.pair.a, [&](KnowledgeQuestion &edited) {
            edited.text = other->text;
            edited.explanation = other->explanation;
        }));

        QVERIFY_RESULT(m_overlaps.follow(*m_bank));

        QVERIFY(!wasGrouped);
        QVERIFY(isGrouped());
    }
};

QTEST_GUILESS_MAIN(TestReopenedGroup)
#include "tst_reopenedgroup.moc"
