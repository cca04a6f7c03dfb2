// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapstore.h"
#include "model/knowledgequestion.h"
#include "model/researchproject.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestPairSides : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void eachSideKnowsWhetherItsProjectsCanStillChange()
    {
        Uid ours; // spec 05, 5.9
        Uid theirs;
        for (const auto all = *m_bank->records<ResearchProject>().all();
             const ResearchProject &project : all) {
            if (project.refcode == u"DGOBDR-PRJ-0002"_s)
                ours = project.uid;
            if (project.refcode == u"DGDOO-PRJ-0001"_s)
                theirs = project.uid;
        }

        const auto pair = OverlapStore(*m_bank).ofPair(ours, theirs);

        QVERIFY_RESULT(pair);
        QVERIFY(isBeforeAward(pair->sideA.projects.first().phase));
        QVERIFY(isBeforeAward(pair->sideB.projects.first().phase));
        QCOMPARE(pair->sideA.projects.first().uid, pair->a.uid);
        QCOMPARE(pair->proposal()->action, JointAction::Programme);
    }

    void questionIsNeededWhenItSaysAndHasItsProjects()
    {
        const OverlapStore store(*m_bank);
        const auto pairs = store.rows(*store.ids({.kinds = {OverlapKind::VraagVraag}}));
        qsizetype projects = 0;

        for (const ShownOverlap &pair : *pairs) {
            const auto question = m_bank->records<KnowledgeQuestion>().get(pair.a.uid);
            QVERIFY_RESULT(question);
            QCOMPARE(pair.sideA.needBy, question->needBy);
            QCOMPARE(pair.sideA.unit, pair.a.unitCode);
            for (const SideProject &project : pair.sideA.projects)
                QVERIFY(!project.code.isEmpty() && !project.unit.isEmpty());
            projects += pair.sideA.projects.size() + pair.sideB.projects.size();
        }

        QVERIFY(projects > 0);
    }

    void questionThatIsAnsweredHasTheStudyThatAnswersIt()
    {
        const OverlapStore store(*m_bank);
        const auto pairs = store.rows(*store.ids({.kinds = {OverlapKind::VraagVraag}}));
        QStringList studies;

        for (const ShownOverlap &pair : *pairs) {
            for (const auto &[line, side] : {std::pair(pair.a, pair.sideA), std::pair(pair.b, pair.sideB)}) {
                const auto question = m_bank->records<KnowledgeQuestion>().get(line.uid);
                QVERIFY_RESULT(question);
                QCOMPARE(side.isAnswered, question->status == QuestionStatus::Beantwoord);
                studies.append(side.answer.code);
            }
        }

        QVERIFY(studies.contains(u"DGVB-STU-0014"_s)); // of DGVB-VRG-0010, on homes that are empty
    }

    void projectKnowsWhetherSomebodyIsOnItsCommittee()
    {
        const OverlapStore store(*m_bank);
        const auto pairs = store.rows(*store.ids({.kinds = {OverlapKind::VraagVraag}}));
        QHash<QString, bool> committees;

        for (const ShownOverlap &pair : *pairs) {
            for (const SideProject &project : pair.sideA.projects + pair.sideB.projects)
                committees.insert(project.code, project.hasCommittee);
        }

        QVERIFY(committees.value(u"DGDOO-PRJ-0002"_s));
        QVERIFY(committees.contains(u"DGOBDR-PRJ-0002"_s));
        QVERIFY(!committees.value(u"DGOBDR-PRJ-0002"_s));
    }

    void pairThatWasSetAsideHasNoLineWithAProposal()
    {
        const OverlapStore store(*m_bank);
        ShownOverlap pair = store.rows(store.ids({.kinds = {OverlapKind::VraagVraag}})->first(1))->first();
        QVERIFY(!pair.proposalLine().isEmpty());

        pair.verdict = Verdict{.state = OverlapState::Weggelegd};

        QVERIFY(pair.proposalLine().isEmpty());
    }

    void studyHasNoProposal()
    {
        const OverlapStore store(*m_bank);
        const auto pairs = store.rows(*store.ids({.kinds = {OverlapKind::VraagStudie}}));

        QVERIFY(!pairs->isEmpty());
        QVERIFY(!pairs->first().proposal());
    }
};

QTEST_GUILESS_MAIN(TestPairSides)
#include "tst_pairsides.moc"
