// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapjob.h"
#include "jobs/overlapreportjob.h"
#include "jobs/questioncardjob.h"
#include "jobs/questionlist.h"
#include "model/profile.h"
#include "report/overlapwords.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// A pair about which people decided, and that a run does not find any more: a question is rewritten, or both
/// are answered.
class TestDroppedPairs : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_one, m_other;

    QList<ShownOverlap> shown(const OverlapFilter &filter = {}) const
    {
        const OverlapStore store(*m_bank);
        return *store.rows(*store.ids(filter));
    }
    Result<ShownOverlap> pair() const { return OverlapStore(*m_bank).ofPair(m_one, m_other); }
    Result<> decide(const Verdict &verdict) const
    {
        return OverlapStore(*m_bank).decide(pair()->pair, verdict);
    }
    /// One of both is about something else from now on.
    Result<> drop() const
    {
        auto edited = test::edit<KnowledgeQuestion>(*m_bank, m_one, [](KnowledgeQuestion &question) {
            question.text = u"Welke verzekering past bij een muziekschool?"_s;
        });
        const auto run = runOverlap(*m_bank);
        return edited && !run ? Result<>(run.error()) : edited;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        const ShownOverlap first = shown().first();
        KnowledgeQuestion asked = test::aQuestion();
        asked.text = u"Hoeveel zeehonden leven er in de Waddenzee?"_s;
        asked.explanation.clear();
        asked.status = QuestionStatus::Open;
        asked.ownerUnit = first.a.unit;
        m_one = test::insert(*m_bank, asked);
        asked.ownerUnit = first.b.unit;
        m_other = test::insert(*m_bank, asked);
        QVERIFY_RESULT(runOverlap(*m_bank));
        QVERIFY_RESULT(pair());
    }

    void pairThatPeopleConfirmedStaysInTheListWithTheReason()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));

        QVERIFY_RESULT(drop());

        const auto kept = pair();
        QVERIFY_RESULT(kept);
        QVERIFY(kept->isByHand());
        QCOMPARE(kept->state(), OverlapState::Bevestigd);
        QCOMPARE(kept->why(), notFoundAnyMore());
        QCOMPARE(kept->levelWords(), keptWords());
        QCOMPARE(shown({.states = {OverlapState::Bevestigd}}).size(), 1);
    }

    void whatItsVerdictTaughtStaysWhenItIsDecidedAgain()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));
        const Verdict before = *pair()->verdict;
        QVERIFY_RESULT(drop());

        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd, .remark = u"Blijft"_s}));

        QVERIFY(before.score > 0 && !before.grounds.isEmpty());
        QCOMPARE(pair()->verdict->score, before.score);
        QCOMPARE(pair()->verdict->grounds, before.grounds);
    }

    void whatAnotherSetAsideLaterIsNotKept()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));
        QVERIFY_RESULT(m_bank->signIn(Profile{.name = u"Karim"_s}));
        QVERIFY_RESULT(decide({.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        QVERIFY_RESULT(drop());

        QCOMPARE_ERROR(pair(), Error::Code::NotFound);
    }

    void itStaysOnPaperAmongWhatWasDecided()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));
        QVERIFY_RESULT(drop());

        const auto content = overlapReportContent(*m_bank, Language::Nl);

        QVERIFY_RESULT(content);
        const auto isIt = [this](const ReportedPair &reported) {
            return QSet{reported.a.uid, reported.b.uid} == QSet{m_one, m_other};
        };
        const auto found = std::ranges::find_if(content->pairs, isIt);
        QVERIFY(found != content->pairs.end());
        QCOMPARE(found->stateNow(), OverlapState::Bevestigd);
        QCOMPARE(found->reason, notFoundAnyMore());
        QVERIFY(found->isKept);
    }

    void cardOfTheQuestionStillHasIt()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));
        QVERIFY_RESULT(drop());

        const auto card = questionCardContent(*m_bank, m_other, Language::Nl);

        QVERIFY_RESULT(card);
        QCOMPARE(card->overlaps.size(), 1);
        QCOMPARE(card->overlaps.first().code, m_bank->records<KnowledgeQuestion>().get(m_one)->refcode);
        QCOMPARE(card->overlaps.first().level, keptWords());
        QCOMPARE(card->overlaps.first().why, notFoundAnyMore());
    }

    void recordDoesNotHaveWhatWasSetAside()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        QVERIFY_RESULT(drop());

        const auto pairs = *OverlapStore(*m_bank).ofRecord(m_other);
        QVERIFY(std::ranges::none_of(
            pairs, [this](const ShownOverlap &left) { return left.a.uid == m_one || left.b.uid == m_one; }));
    }

    void questionStillCountsIt()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));
        QVERIFY_RESULT(drop());

        const auto id = m_bank->records<KnowledgeQuestion>().get(m_other)->facts.id;

        QCOMPARE(QuestionList(*m_bank).lines({id})->first().overlaps, 1);
    }

    void pairThatWasSetAsideIsNotKeptForThat()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        QVERIFY_RESULT(drop());

        QCOMPARE_ERROR(pair(), Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestDroppedPairs)
#include "tst_droppedpairs.moc"
