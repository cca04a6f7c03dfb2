// SPDX-License-Identifier: EUPL-1.2
#include "overlap/pairproposal.h"
#include "report/proposalwords.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

PairSide sideWith(const QString &unit, QDate needBy, const QList<Phase> &phases = {})
{
    PairSide side{.unit = unit, .needBy = needBy};
    for (const Phase phase : phases)
        side.projects.append({.code = unit + u"-PRJ-000"_s + QString::number(side.projects.size() + 1),
                              .unit = unit,
                              .phase = phase});
    return side;
}

const Uid StudyThatAnswers = namedUid(QLatin1StringView("study"), "DGVB-STU-0014");

PairSide answeredBy(const QString &study, PairSide side)
{
    side.isAnswered = true;
    side.answer = {.study = StudyThatAnswers, .code = study, .unit = side.unit};
    return side;
}

const QDate Summer(2026, 7, 2);
const QDate Autumn(2026, 10, 2);

} // namespace

class TestPairProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoNeedsTheAnswerFirstLeads()
    {
        const PairProposal proposal = proposalFor(sideWith(u"DGVB"_s, Autumn), sideWith(u"DGKR"_s, Summer));

        QCOMPARE(proposal.action, JointAction::Programme);
        QCOMPARE(proposal.lead, u"DGKR"_s);
        QCOMPARE(proposalWords(proposal), u"Programme together; DGKR leads and needs the answer first"_s);
    }

    void withoutADayTheFirstLeads()
    {
        const PairProposal proposal = proposalFor(sideWith(u"DGVB"_s, {}), sideWith(u"DGKR"_s, {}));

        QCOMPARE(proposalWords(proposal), u"Programme together; DGVB leads"_s);
    }

    void projectThatIsUnderWayIsJoinedAndItsUnitLeads()
    {
        const PairProposal proposal =
            proposalFor(sideWith(u"DGVB"_s, Summer, {Phase::Idee}),
                        sideWith(u"DGKR"_s, Autumn, {Phase::Gestopt, Phase::Lopend}));

        QCOMPARE(proposalWords(proposal), u"Join the committee of DGKR-PRJ-0002; DGKR leads"_s);
    }

    void projectThatIsStillAnIdeaIsWhereTheyProgramme()
    {
        const PairProposal proposal =
            proposalFor(sideWith(u"DGVB"_s, Summer), sideWith(u"DGKR"_s, Autumn, {Phase::Idee}));

        QCOMPARE(proposalWords(proposal), u"Programme together in DGKR-PRJ-0001; DGKR leads"_s);
    }

    void resultThatIsThereIsShared()
    {
        const PairProposal proposal =
            proposalFor(sideWith(u"DGVB"_s, Summer, {Phase::Gepubliceerd}), sideWith(u"DGKR"_s, Autumn));

        QCOMPARE(proposalWords(proposal), u"Share the result of DGVB-PRJ-0001; DGVB leads"_s);
    }

    void stoppedProjectCountsForNothing()
    {
        const PairProposal proposal =
            proposalFor(sideWith(u"DGVB"_s, {}, {Phase::Gestopt}), sideWith(u"DGKR"_s, {}));

        QCOMPARE(proposalWords(proposal), u"Programme together; DGVB leads"_s);
    }

    void ofAGroupTheUnitLeadsThatNeedsItsAnswerFirst()
    {
        const PairProposal proposal = proposalFor(
            {sideWith(u"DGOBDR"_s, {}), sideWith(u"DGVB"_s, Autumn), sideWith(u"DGKR"_s, Summer)});

        QCOMPARE(proposalWords(proposal), u"Programme together; DGKR leads and needs the answer first"_s);
    }

    void ofAGroupNobodyIsFirstWhereTwoUnitsNeedTheAnswerOnOneDay()
    {
        const PairProposal proposal = proposalFor(
            {sideWith(u"DGOBDR"_s, Autumn), sideWith(u"DGVB"_s, Summer), sideWith(u"DGKR"_s, Summer)});

        QCOMPARE(proposalWords(proposal), u"Programme together; DGVB leads"_s);
    }

    void unitWithTwoQuestionsOfAGroupWaitsNotForItself()
    {
        const PairProposal proposal = proposalFor(
            {sideWith(u"DGKR"_s, Summer), sideWith(u"DGKR"_s, Summer), sideWith(u"DGVB"_s, Autumn)});

        QVERIFY(proposal.isNeededFirst);
        QCOMPARE(proposal.lead, u"DGKR"_s);
    }

    void groupJoinsTheProjectOfOneOfItsQuestions()
    {
        const PairProposal proposal =
            proposalFor({sideWith(u"DGVB"_s, Summer, {Phase::Idee}), sideWith(u"DGKR"_s, Autumn),
                         sideWith(u"DGRO"_s, Autumn, {Phase::Lopend})});

        QCOMPARE(proposalWords(proposal), u"Join the committee of DGRO-PRJ-0001; DGRO leads"_s);
    }

    void projectWithADraftReportIsNotJoinedButShared()
    {
        const PairProposal proposal =
            proposalFor(sideWith(u"DGVB"_s, Summer), sideWith(u"DGKR"_s, Autumn, {Phase::Concept}));

        QCOMPARE(proposalWords(proposal), u"Share the result of DGKR-PRJ-0001; DGKR leads"_s);
    }

    void studyThatAnswersOneQuestionIsSharedWithWhoStillAsks()
    {
        const PairProposal proposal = proposalFor(answeredBy(u"DGVB-STU-0014"_s, sideWith(u"DGVB"_s, Summer)),
                                                  sideWith(u"DGDOO"_s, Autumn));

        QCOMPARE(proposal.about, StudyThatAnswers);
        QCOMPARE(proposalWords(proposal), u"Share the result of DGVB-STU-0014; DGVB leads"_s);
    }

    void answerOutsideAStudyIsSharedByWhoHasIt()
    {
        PairSide answered = sideWith(u"DGVB"_s, Summer);
        answered.isAnswered = true;

        const PairProposal proposal = proposalFor(sideWith(u"DGDOO"_s, Autumn), answered);

        QCOMPARE(proposalWords(proposal), u"Share the result; DGVB leads"_s);
    }

    void researchThatCanStillBeSteeredComesBeforeAnAnswer()
    {
        const PairProposal proposal = proposalFor(answeredBy(u"DGVB-STU-0014"_s, sideWith(u"DGVB"_s, Summer)),
                                                  sideWith(u"DGDOO"_s, Autumn, {Phase::Lopend}));

        QCOMPARE(proposalWords(proposal), u"Join the committee of DGDOO-PRJ-0001; DGDOO leads"_s);
    }

    void answeredQuestionNeedsNothingBeforeAnother()
    {
        const PairSide asking = sideWith(u"DGDOO"_s, Autumn);
        const PairSide answered = answeredBy(u"DGVB-STU-0014"_s, sideWith(u"DGVB"_s, Summer));

        QVERIFY(isNeededBefore(asking, answered));
        QVERIFY(!isNeededBefore(answered, asking));
    }

    void projectWithoutACodeIsNotNamed()
    {
        PairSide asking = sideWith(u"DGKR"_s, Summer, {Phase::Lopend});
        asking.projects.first().code.clear();

        const PairProposal proposal = proposalFor(asking, sideWith(u"DGVB"_s, Autumn));

        QCOMPARE(proposalWords(proposal), u"Join the committee; DGKR leads"_s);
    }

    void projectSaysWhoseItIsHowFarAndWithHowMuchMoney()
    {
        const QString none = projectNote(u"DGRO"_s, {Phase::Gegund}, 0, Language::En);
        const QString some = projectNote(u"DGRO"_s, {Phase::Gegund}, 8'500'000, Language::En);

        QVERIFY2(none.startsWith(u"DGRO · "_s) && !none.contains(u"€"_s), qPrintable(none));
        QCOMPARE(some, none + u" · €85,000"_s);
    }

    void eachSideSaysWhetherItCanStillChange()
    {
        QVERIFY(projectState({Phase::Offerte}).contains(u"can still be influenced"_s));
        QVERIFY(!projectState({Phase::Gegund}).contains(u"can still be influenced"_s));
    }

    void committeeIsNamedOfEveryProjectThatHasOneUntilItsResultIsThere()
    {
        QCOMPARE(projectState({Phase::Gegund, true}), u"Awarded, with committee"_s);
        QCOMPARE(projectState({Phase::Lopend, true}), u"Running, with committee"_s);
        QCOMPARE(projectState({Phase::Concept, true}), u"Draft ready, with committee"_s);
        QCOMPARE(projectState({Phase::Lopend}), u"Running"_s);
        QVERIFY(!projectState({Phase::Gepubliceerd, true}).contains(u"committee"_s));
    }
};

QTEST_GUILESS_MAIN(TestPairProposal)
#include "tst_pairproposal.moc"
