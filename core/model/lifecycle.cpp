// SPDX-License-Identifier: EUPL-1.2
#include "model/lifecycle.h"

#include "model/missing.h"

namespace kb {

namespace {

QStringList missingToOpen(const KnowledgeQuestion &question)
{
    const bool needed = question.needClass == NeedClass::Nodig;
    return Missing()
        .unless(!question.dossier.isNull(), "dossier")
        .unless(!needed || question.needBy.isValid(), "need_by")
        .unless(!needed || !question.decisionSupported.isEmpty(), "decision_supported")
        .names();
}

QStringList missingToAnswer(const KnowledgeQuestion &question, const QuestionSurroundings &around)
{
    return Missing()
        .unless(!question.answerSummary.isEmpty(), "answer_summary")
        .unless(around.answers > 0 || question.answeredInMeeting, "study_question_link")
        .names();
}

/// What each phase asks of a project that enters it.
QStringList missingToEnter(const ResearchProject &project, const ProjectSurroundings &around)
{
    Missing missing;
    switch (project.phase) {
    case Phase::Startnotitie:
        missing.unless(!project.centralQuestion.isEmpty(), "central_question")
            .unless(around.dossiers > 0, "dossiers")
            .unless(around.questions > 0, "questions")
            .unless(project.existingKnowledgeChecked, "existing_knowledge_checked");
        break;
    case Phase::Offerte:
        missing.unless(project.budgetEstimate.has_value(), "budget_estimate")
            .unless(project.plannedStart.isValid(), "planned_start")
            .unless(project.plannedEnd.isValid(), "planned_end");
        break;
    case Phase::Gegund:
        missing.unless(!project.contractor.isNull(), "contractor")
            .unless(project.budgetGranted.has_value(), "budget_granted");
        break;
    case Phase::Lopend:
        missing.unless(project.start.isValid(), "start");
        break;
    case Phase::Opgeleverd:
        missing.unless(project.deliveredOn.isValid(), "delivered_on")
            .unless(around.finalReports > 0, "attachment");
        break;
    case Phase::Gepubliceerd:
        missing.unless(around.decidedResults > 0, "results");
        break;
    case Phase::Beleidsreactie:
        missing.unless(project.reactionOn.isValid(), "reaction_on")
            .unless(!project.reactionReference.isEmpty() || !project.reactionSummary.isEmpty(),
                    "reaction_reference");
        break;
    case Phase::Gestopt:
        missing.unless(!project.stopReason.isEmpty(), "stop_reason");
        break;
    case Phase::Idee:
    case Phase::Concept:
    case Phase::Afgesloten:
        break;
    }
    return missing.names();
}

QStringList missingToPublish(const Study &study)
{
    return Missing()
        .unless(!study.title.isEmpty(), "title")
        .unless(!study.contributions.isEmpty(), "contributions")
        .unless(!study.issued.isEmpty(), "issued")
        .unless(!study.summaryPlain.isEmpty(), "summary_plain")
        .unless(study.shareLevel == ShareLevel::Openbaar, "share_level")
        .unless(study.personalDataChecked, "personal_data_checked")
        .unless(study.rightsChecked, "rights_checked")
        .unless(study.accessibilityChecked || !study.accessibilityReason.isEmpty(), "accessibility_checked")
        .names();
}

} // namespace

QStringList missingForStep(const KnowledgeQuestion &before, const KnowledgeQuestion &after,
                           const QuestionSurroundings &around)
{
    if (before.status == after.status)
        return {};
    switch (after.status) {
    case QuestionStatus::Open:
        return before.status == QuestionStatus::Concept ? missingToOpen(after) : QStringList();
    case QuestionStatus::Deels:
    case QuestionStatus::Beantwoord:
        return missingToAnswer(after, around);
    case QuestionStatus::Samengevoegd:
        return Missing().unless(!after.mergedInto.isNull(), "merged_into").names();
    case QuestionStatus::Concept:
    case QuestionStatus::Onderzoek:
    case QuestionStatus::Vervallen:
        break;
    }
    return {};
}

QStringList missingForStep(const ResearchProject &before, const ResearchProject &after,
                           const ProjectSurroundings &around)
{
    if (before.phase == after.phase)
        return {};
    const int step = int(after.phase) - int(before.phase);
    if (step > 1 && after.phase != Phase::Gestopt)
        return {QStringLiteral("phase")}; // one phase at a time
    return step > 0 ? missingToEnter(after, around) : QStringList();
}

QStringList missingForStep(const Study &before, const Study &after)
{
    if (before.publicationStatus == after.publicationStatus)
        return {};
    if (after.publicationStatus == PublicationStatus::Openbaar)
        return missingToPublish(after);
    if (after.publicationStatus == PublicationStatus::NietOpenbaar)
        return Missing().unless(!after.refusalGround.isEmpty(), "refusal_ground").names();
    return {};
}

bool mayBeRemoved(const ResearchProject &project)
{
    return isBeforeAward(project.phase) || project.phase == Phase::Gestopt;
}

} // namespace kb
