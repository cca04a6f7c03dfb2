// SPDX-License-Identifier: EUPL-1.2
#include "model/projectsteps.h"

#include "model/missing.h"

namespace kb {

namespace {

/// Above this share of the estimate the amount wants a word.
constexpr double AboveEstimate = 1.2;

void addMissingToPlan(Missing &missing, const ResearchProject &project, const ProjectSurroundings &around)
{
    missing.unless(!project.centralQuestion.isEmpty(), "central_question")
        .unless(around.dossiers > 0, "dossiers")
        .unless(around.questions > 0, "questions")
        .unless(project.existingKnowledgeChecked, "existing_knowledge_checked");
}

void addMissingToRespond(Missing &missing, const ResearchProject &project)
{
    missing.unless(project.reactionOn.isValid(), "reaction_on")
        .unless(!project.reactionReference.isEmpty() || !project.reactionSummary.isEmpty(),
                "reaction_reference");
}

/// What each phase asks of a project that enters it.
void addMissingToEnter(Missing &missing, Phase phase, const ResearchProject &project,
                       const ProjectSurroundings &around)
{
    switch (phase) {
    case Phase::Startnotitie:
        return addMissingToPlan(missing, project, around);
    case Phase::Offerte:
        missing.unless(project.budgetEstimate.has_value(), "budget_estimate")
            .unless(project.plannedStart.isValid(), "planned_start")
            .unless(project.plannedEnd.isValid(), "planned_end");
        return;
    case Phase::Gegund:
        missing.unless(!project.contractor.isNull(), "contractor")
            .unless(project.budgetGranted.has_value(), "budget_granted");
        return;
    case Phase::Lopend:
        missing.unless(project.start.isValid(), "start");
        return;
    case Phase::Opgeleverd:
        missing.unless(project.deliveredOn.isValid(), "delivered_on")
            .unless(around.finalReports > 0, "attachment");
        return;
    case Phase::Gepubliceerd:
        missing.unless(around.decidedResults > 0, "results");
        return;
    case Phase::Beleidsreactie:
        return addMissingToRespond(missing, project);
    case Phase::Gestopt:
        missing.unless(!project.stopReason.isEmpty(), "stop_reason");
        return;
    case Phase::Idee:
    case Phase::Concept:
    case Phase::Afgesloten:
        return;
    }
}

bool isWithinEstimate(const ResearchProject &project)
{
    return !project.budgetEstimate || !project.budgetGranted ||
           double(*project.budgetGranted) <= AboveEstimate * double(*project.budgetEstimate);
}

/// What is not forbidden, but asks for a reason.
void addPointsOf(Missing &points, const ResearchProject &project, const ProjectSurroundings &around)
{
    switch (project.phase) {
    case Phase::Offerte:
        points.unless(around.openOverlaps == 0, "open_overlap");
        return;
    case Phase::Gegund:
        points.unless(isWithinEstimate(project), "above_estimate");
        return;
    case Phase::Lopend:
        points.unless(around.chairs > 0, "committee_chair")
            .unless(around.independents > 0, "committee_independent");
        return;
    case Phase::Concept:
        points.unless(around.committeeMeetings > 0, "committee_meeting");
        return;
    case Phase::Opgeleverd:
        points.unless(around.openComments == 0, "open_comments");
        return;
    case Phase::Afgesloten:
        points.unless(around.uses > 0, "use").unless(around.lessons > 0, "lesson");
        return;
    default:
        return;
    }
}

/// One phase at a time; a project that was stopped takes up the phase that it was in.
bool isNextStep(const ResearchProject &before, Phase phase, const ProjectSurroundings &around)
{
    if (phase == Phase::Gestopt)
        return true;
    if (before.phase == Phase::Gestopt)
        return !around.stoppedFrom || phase == *around.stoppedFrom;
    return std::abs(int(phase) - int(before.phase)) == 1;
}

bool isStepBack(Phase from, Phase to)
{
    return to < from; // stopping is the last of all phases
}

} // namespace

QStringList missingForStep(const ResearchProject &before, const ResearchProject &after,
                           const ProjectSurroundings &around)
{
    if (before.phase == after.phase)
        return {};
    if (!isNextStep(before, after.phase, around))
        return {QStringLiteral("phase_order")};
    if (isStepBack(before.phase, after.phase))
        return Missing().unless(hasFreshRemark(before, after), "phase_remark").names();
    Missing missing;
    addMissingToEnter(missing, after.phase, after, around);
    return hasFreshRemark(before, after) ? missing.names()
                                         : missing.names() + pointsOfStep(before, after, around);
}

QStringList missingToBegin(const ResearchProject &project, const ProjectSurroundings &around)
{
    Missing missing;
    if (project.phase == Phase::Gestopt)
        addMissingToEnter(missing, Phase::Gestopt, project, around);
    else
        for (int phase = 0; phase <= int(project.phase); ++phase)
            addMissingToEnter(missing, Phase(phase), project, around);
    return missing.names();
}

QStringList pointsOfStep(const ResearchProject &before, const ResearchProject &after,
                         const ProjectSurroundings &around)
{
    Missing points;
    if (!isStepBack(before.phase, after.phase) && before.phase != after.phase)
        addPointsOf(points, after, around);
    return points.names();
}

bool hasFreshRemark(const ResearchProject &before, const ResearchProject &after)
{
    return !after.phaseRemark.isEmpty() && after.phaseRemark != before.phaseRemark;
}

bool mayBeRemoved(const ResearchProject &project)
{
    return isBeforeAward(project.phase) || project.phase == Phase::Gestopt;
}

} // namespace kb
