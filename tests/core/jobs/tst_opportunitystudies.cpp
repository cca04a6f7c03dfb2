// SPDX-License-Identifier: EUPL-1.2
#include "jobs/opportunitylist.h"
#include "jobs/overlapstore.h"
#include "model/studyquestionlink.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Which studies stand with the questions of a group.
class TestOpportunityStudies : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    ShownOverlap m_pair; ///< of a question and a study that may answer it
    Uid m_question;
    Uid m_study;

    bool isShown() const
    {
        const auto around = OpportunityList(*m_bank).around({m_question});
        if (!around)
            qFatal("%s", qPrintable(around.error().detail));
        return std::ranges::any_of(
            around->studies, [this](const OpportunityStudy &study) { return study.line.uid == m_study; });
    }
    Result<> setAside() const
    {
        Verdict verdict;
        verdict.state = OverlapState::Weggelegd;
        verdict.reasonCode = DismissReason::AnderDoel;
        return OverlapStore(*m_bank).decide(m_pair.pair, verdict);
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        const OverlapStore store(*m_bank);
        const auto ids = store.ids({.kinds = {OverlapKind::VraagStudie}});
        QVERIFY_RESULT(ids);
        QVERIFY(!ids->isEmpty());
        const auto rows = store.rows({ids->first()});
        QVERIFY_RESULT(rows);
        m_pair = rows->first();
        const bool isQuestionFirst = m_pair.a.kind == Kind::KnowledgeQuestion;
        m_question = isQuestionFirst ? m_pair.pair.a : m_pair.pair.b;
        m_study = isQuestionFirst ? m_pair.pair.b : m_pair.pair.a;
    }

    void studyThatResemblesAQuestionStandsWithIt() { QVERIFY(isShown()); }

    void studyThatWasSetAsideDoesNotComeBack()
    {
        QVERIFY_RESULT(setAside());

        QVERIFY(!isShown());
    }

    void studyThatSomebodyConfirmedAfterItWasSetAsideStandsThere()
    {
        QVERIFY_RESULT(setAside());
        Profile second;
        second.name = u"Karim"_s;
        QVERIFY_RESULT(m_bank->signIn(second));

        QVERIFY_RESULT(OverlapStore(*m_bank).decide(m_pair.pair, {.state = OverlapState::Bevestigd}));

        QVERIFY(isShown());
    }

    void studyThatAnswersStaysWhateverWasSetAside()
    {
        QVERIFY_RESULT(setAside());

        test::insert(*m_bank, StudyQuestionLink{.study = m_study, .question = m_question});

        QVERIFY(isShown());
    }
};

QTEST_GUILESS_MAIN(TestOpportunityStudies)
#include "tst_opportunitystudies.moc"
