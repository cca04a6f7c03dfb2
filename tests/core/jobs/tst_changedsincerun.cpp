// SPDX-License-Identifier: EUPL-1.2
#include "jobs/changedsincerun.h"
#include "jobs/overlapjob.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestChangedSinceRun : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    ShownOverlap strongest() const
    {
        const OverlapStore store(*m_bank);
        return store.rows(store.ids({.kinds = {OverlapKind::VraagVraag}})->mid(0, 1))->first();
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        QVERIFY_RESULT(runOverlap(*m_bank));
    }

    void nothingDidAfterARun() { QCOMPARE(*changedSinceRun(*m_bank), false); }

    void nothingIsToBeFollowedBeforeTheFirstRun()
    {
        const auto fresh = test::makeBank();
        test::insert(*fresh, test::aQuestion());

        QCOMPARE(*changedSinceRun(*fresh), false);
    }

    void aVerdictComparesNothingAnew()
    {
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(strongest().pair, {.state = OverlapState::Bevestigd}));

        QCOMPARE(*changedSinceRun(*m_bank), false);
    }

    void aTextDoes()
    {
        QVERIFY_RESULT(
            test::edit<KnowledgeQuestion>(*m_bank, strongest().a.uid, [](KnowledgeQuestion &question) {
                question.text = u"Iets anders?"_s;
            }));

        QCOMPARE(*changedSinceRun(*m_bank), true);
    }

    void aTieDoes()
    {
        const Uid study = m_bank->records<Study>().all()->first().uid;
        test::insert(*m_bank, StudyQuestionLink{.study = study, .question = strongest().a.uid});

        QCOMPARE(*changedSinceRun(*m_bank), true);
    }
};

QTEST_GUILESS_MAIN(TestChangedSinceRun)
#include "tst_changedsincerun.moc"
