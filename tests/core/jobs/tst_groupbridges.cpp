// SPDX-License-Identifier: EUPL-1.2
#include "jobs/opportunitylist.h"
#include "jobs/overlapstore.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Which questions of a group hang on one pair (spec 11, B8).
class TestGroupBridges : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    QList<Uid> m_questions;
    QStringList m_codes;

    Overlap pairOf(qsizetype one, qsizetype other) const
    {
        return {.a = std::min(m_questions[one], m_questions[other]),
                .b = std::max(m_questions[one], m_questions[other]),
                .kind = OverlapKind::VraagVraag,
                .score = 60,
                .exact = 60,
                .level = OverlapLevel::Strong,
                .parts = {{.name = PartName::SharedWords, .points = 60}}};
    }
    void keepPairs(const QList<Overlap> &pairs) const
    {
        QVERIFY_RESULT(OverlapStore(*m_bank).keep(pairs, {.computedAt = m_bank->now(), .snapshot = 1}));
    }
    /// The pair of the first and the last question.
    Result<> judge(const QString &name, const Verdict &verdict) const
    {
        Profile reviewer;
        reviewer.name = name;
        if (auto in = m_bank->signIn(reviewer); !in)
            return in.error();
        return OverlapStore(*m_bank).decide(pairOf(0, 2), verdict);
    }
    QStringList hinges() const
    {
        const auto around = OpportunityList(*m_bank).around(m_questions);
        if (!around)
            qFatal("%s", qPrintable(around.error().detail));
        return around->hinges;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_questions.clear();
        m_codes.clear();
        for (const QString &text : {u"Wie woont waar?"_s, u"Wat kost een woning?"_s, u"Wie bouwt er?"_s}) {
            m_questions.append(test::insert(*m_bank, test::aQuestion(text)));
            m_codes.append(m_bank->records<KnowledgeQuestion>().get(m_questions.last())->refcode);
        }
    }

    void questionsThatHangOnOnePairAreNamed()
    {
        keepPairs({pairOf(0, 1), pairOf(1, 2)});

        const QString end = u" hangs on "_s + m_codes[1] + u" alone."_s;
        QCOMPARE(hinges(), (QStringList{m_codes[0] + end, m_codes[2] + end}));
    }

    void whereEachHasTwoPairsNoneIsNamed()
    {
        keepPairs({pairOf(0, 1), pairOf(1, 2), pairOf(0, 2)});

        QVERIFY(hinges().isEmpty());
    }

    void pairThatWasSetAsideTiesNothing()
    {
        keepPairs({pairOf(0, 1), pairOf(1, 2), pairOf(0, 2)});
        const auto pair = OverlapStore(*m_bank).ofPair(m_questions[0], m_questions[2]);
        QVERIFY_RESULT(pair);
        Verdict aside;
        aside.state = OverlapState::Weggelegd;
        aside.reasonCode = DismissReason::AnderDoel;

        QVERIFY_RESULT(OverlapStore(*m_bank).decide(pair->pair, aside));

        QCOMPARE(hinges().size(), 2);
    }

    void pairThatReviewersDisagreeAboutStillTies()
    {
        keepPairs({pairOf(0, 1), pairOf(1, 2), pairOf(0, 2)});
        QVERIFY_RESULT(judge(u"Anna"_s, {.state = OverlapState::Bevestigd}));

        QVERIFY_RESULT(
            judge(u"Bram"_s, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        QVERIFY(hinges().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGroupBridges)
#include "tst_groupbridges.moc"
