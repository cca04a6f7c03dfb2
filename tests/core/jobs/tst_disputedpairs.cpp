// SPDX-License-Identifier: EUPL-1.2
#include "jobs/liveoverlaps.h"
#include "jobs/opportunitylist.h"
#include "jobs/overlapreportjob.h"
#include "jobs/overlapstore.h"
#include "report/overlapparts.h"
#include "support/examplebank.h"
#include "support/testbank.h"
#include "support/testresult.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// A pair that one reviewer confirms and another one sets aside.
class TestDisputedPairs : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    std::unique_ptr<LiveOverlaps> m_overlaps;
    Overlap m_pair;

    Result<> judge(const QString &name, const Verdict &verdict) const
    {
        Profile reviewer;
        reviewer.name = name;
        if (auto in = m_bank->signIn(reviewer); !in)
            return in.error();
        return OverlapStore(*m_bank).decide(m_pair, verdict);
    }

    qsizetype groups() const { return OpportunityList(*m_bank).ids({})->size(); }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        m_overlaps = std::make_unique<LiveOverlaps>();
        QVERIFY_RESULT(m_overlaps->run(*m_bank));
        const OverlapStore store(*m_bank);
        const OpportunityList list(*m_bank);
        const auto groups = list.lines(*list.ids({}));
        const auto ofTwo = std::ranges::find(*groups, 2, [](const OpportunityLine &group) {
            return group.questions.size();
        }); // which falls apart without its pair
        QVERIFY(ofTwo != groups->cend());
        m_pair = store.ofPair(ofTwo->questions[0].uid, ofTwo->questions[1].uid)->pair;
    }

    void groupLosesThePairThatOneSetsAside()
    {
        const qsizetype before = groups();

        QVERIFY_RESULT(
            judge(u"Bram"_s, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        QVERIFY_RESULT(m_overlaps->follow(*m_bank));

        QCOMPARE(groups(), before - 1);
    }

    void groupKeepsThePairThatReviewersDisagreeAbout()
    {
        const qsizetype before = groups();

        QVERIFY_RESULT(judge(u"Anna"_s, {.state = OverlapState::Bevestigd}));
        QVERIFY_RESULT(
            judge(u"Bram"_s, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        QVERIFY_RESULT(m_overlaps->follow(*m_bank));

        QCOMPARE(groups(), before);
    }

    void paperSaysWhatEachOfThemSaid()
    {
        QVERIFY_RESULT(judge(u"Anna"_s, {.state = OverlapState::Bevestigd}));
        QVERIFY_RESULT(
            judge(u"Bram"_s, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        const OverlapReportContent content = *overlapReportContent(*m_bank, Language::En);

        const auto disputed = std::ranges::find(content.pairs, true, &ReportedPair::isDisputed);
        QVERIFY(disputed != content.pairs.cend());
        const QString line = decisionLine(*disputed, Language::En);
        QVERIFY2(line.startsWith(u"Reviewers disagree · Set aside · Other purpose"_s), qPrintable(line));
        QVERIFY2(line.contains(u" · Bram · "_s) && line.contains(u"; Confirmed · Anna · "_s),
                 qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestDisputedPairs)
#include "tst_disputedpairs.moc"
