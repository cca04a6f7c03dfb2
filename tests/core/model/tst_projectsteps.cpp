// SPDX-License-Identifier: EUPL-1.2
#include "model/projectsteps.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

ResearchProject inPhase(Phase phase, ResearchProject project = {})
{
    project.title = u"Onderzoek"_s;
    project.phase = phase;
    return project;
}

/// A project with everything that any phase asks of the project itself.
ResearchProject complete(Phase phase)
{
    ResearchProject project;
    project.centralQuestion = u"Wat helpt?"_s;
    project.existingKnowledgeChecked = true;
    project.budgetEstimate = 10000000;
    project.budgetGranted = 11000000;
    project.plannedStart = project.start = QDate(2026, 1, 1);
    project.plannedEnd = project.deliveredOn = project.reactionOn = QDate(2026, 6, 1);
    project.contractor = Uid::createUuid();
    project.reactionReference = u"Kamerbrief"_s;
    return inPhase(phase, project);
}

/// Everything around it as the phases like to see it.
ProjectSurroundings allInPlace()
{
    return {.questions = 1,
            .dossiers = 1,
            .finalReports = 1,
            .decidedResults = 1,
            .chairs = 1,
            .independents = 1,
            .committeeMeetings = 1,
            .uses = 1,
            .lessons = 1};
}

} // namespace

/// The guards of projects in spec 02, 2.8.
class TestProjectSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectThatHasEverythingGoesThroughAllPhases()
    {
        for (int phase = 0; phase < int(Phase::Afgesloten); ++phase) {
            QCOMPARE(missingForStep(complete(Phase(phase)), complete(Phase(phase + 1)), allInPlace()),
                     QStringList());
        }
    }

    void onePhaseAtATime()
    {
        QCOMPARE(missingForStep(inPhase(Phase::Idee), complete(Phase::Lopend), allInPlace()),
                 QStringList(u"phase_order"_s));
        QCOMPARE(missingForStep(complete(Phase::Lopend), inPhase(Phase::Offerte), allInPlace()),
                 QStringList(u"phase_order"_s));
    }

    void oneStepBackAsksForANewRemark()
    {
        const ResearchProject tender = complete(Phase::Offerte);
        ResearchProject back = complete(Phase::Startnotitie);
        QCOMPARE(missingForStep(tender, back, allInPlace()), QStringList(u"phase_remark"_s));

        back.phaseRemark = u"De vraag is veranderd."_s;
        QCOMPARE(missingForStep(tender, back, allInPlace()), QStringList());
    }

    void aPointIsPassedWithARemarkAndKeptByName_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<ProjectSurroundings>("around");
        QTest::addColumn<QString>("point");
        const auto row = [](Phase phase, const QString &point,
                            const std::function<void(ProjectSurroundings &)> &spoil) {
            ProjectSurroundings around = allInPlace();
            spoil(around);
            QTest::newRow(qPrintable(point)) << phase << around << point;
        };
        row(Phase::Offerte, u"open_overlap"_s, [](auto &around) { around.openOverlaps = 1; });
        row(Phase::Lopend, u"committee_chair"_s, [](auto &around) { around.chairs = 0; });
        row(Phase::Lopend, u"committee_independent"_s, [](auto &around) { around.independents = 0; });
        row(Phase::Concept, u"committee_meeting"_s, [](auto &around) { around.committeeMeetings = 0; });
        row(Phase::Opgeleverd, u"open_comments"_s, [](auto &around) { around.openComments = 2; });
        row(Phase::Afgesloten, u"use"_s, [](auto &around) { around.uses = 0; });
        row(Phase::Afgesloten, u"lesson"_s, [](auto &around) { around.lessons = 0; });
    }

    void aPointIsPassedWithARemarkAndKeptByName()
    {
        QFETCH(const Phase, phase);
        QFETCH(const ProjectSurroundings, around);
        QFETCH(const QString, point);
        const ResearchProject before = complete(Phase(int(phase) - 1));
        ResearchProject after = complete(phase);
        QCOMPARE(missingForStep(before, after, around), QStringList(point));

        after.phaseRemark = u"Met opzet."_s;

        QCOMPARE(missingForStep(before, after, around), QStringList());
        QCOMPARE(pointsOfStep(before, after, around), QStringList(point));
    }

    void moreThanAFifthAboveTheEstimateWantsARemark()
    {
        ResearchProject granted = complete(Phase::Gegund);
        granted.budgetGranted = 12000000;
        QCOMPARE(missingForStep(complete(Phase::Offerte), granted, allInPlace()), QStringList());

        granted.budgetGranted = 12000001;
        QCOMPARE(missingForStep(complete(Phase::Offerte), granted, allInPlace()),
                 QStringList(u"above_estimate"_s));
    }

    void aRemarkDoesNotReplaceWhatIsRequired()
    {
        ResearchProject memo = inPhase(Phase::Startnotitie);
        memo.phaseRemark = u"Haast."_s;

        QCOMPARE(missingForStep(inPhase(Phase::Idee), memo, {}).size(), 4);
    }

    void s23aTenderWithoutAnEstimateIsRefused()
    {
        ResearchProject tender = complete(Phase::Offerte);
        tender.budgetEstimate.reset();
        tender.phaseRemark = u"Haast."_s;

        QCOMPARE(missingForStep(complete(Phase::Startnotitie), tender, allInPlace()),
                 QStringList(u"budget_estimate"_s));
    }

    void stoppingAsksForTheReasonInAnyPhase()
    {
        const ResearchProject stopped = inPhase(Phase::Gestopt);

        QCOMPARE(missingForStep(inPhase(Phase::Idee), stopped, {}), QStringList(u"stop_reason"_s));
        QCOMPARE(missingForStep(inPhase(Phase::Lopend), stopped, {}), QStringList(u"stop_reason"_s));
    }

    void aStoppedProjectTakesUpThePhaseThatItWasIn()
    {
        const ProjectSurroundings around{.stoppedFrom = Phase::Lopend};
        ResearchProject again = inPhase(Phase::Lopend);
        again.phaseRemark = u"Er is weer geld."_s;

        QCOMPARE(missingForStep(inPhase(Phase::Gestopt), again, around), QStringList());
        again.phase = Phase::Gegund;
        QCOMPARE(missingForStep(inPhase(Phase::Gestopt), again, around), QStringList(u"phase_order"_s));
    }

    void aProjectThatBeginsLaterIsAskedForAllBefore()
    {
        QCOMPARE(missingToBegin(complete(Phase::Lopend), allInPlace()), QStringList());
        QCOMPARE(missingToBegin(inPhase(Phase::Idee), {}), QStringList());
        QVERIFY(missingToBegin(inPhase(Phase::Lopend), allInPlace()).contains(u"central_question"_s));
    }

    void anAwardedProjectIsStoppedNotDeleted()
    {
        QVERIFY(mayBeRemoved(inPhase(Phase::Idee)));
        QVERIFY(!mayBeRemoved(inPhase(Phase::Gegund)));
        QVERIFY(mayBeRemoved(inPhase(Phase::Gestopt)));
    }
};

QTEST_GUILESS_MAIN(TestProjectSteps)
#include "tst_projectsteps.moc"
