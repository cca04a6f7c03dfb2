// SPDX-License-Identifier: EUPL-1.2
#include "model/lifecycle.h"

#include "model/missing.h"

namespace kb {

namespace {

bool isReopened(QuestionStatus from, QuestionStatus to)
{
    return isStillAsked(to) && (!isStillAsked(from) || to < from);
}

void addMissingToOpen(Missing &missing, const KnowledgeQuestion &question)
{
    const bool needed = question.needClass == NeedClass::Nodig;
    missing.unless(!question.dossier.isNull(), "dossier")
        .unless(!needed || question.needBy.isValid(), "need_by")
        .unless(!needed || !question.decisionSupported.isEmpty(), "decision_supported");
}

void addMissingToAnswer(Missing &missing, const KnowledgeQuestion &question,
                        const QuestionSurroundings &around)
{
    missing.unless(!question.answerSummary.isEmpty(), "answer_summary")
        .unless(around.answers > 0 || question.answeredInMeeting, "study_question_link");
}

QStringList missingToReopen(const KnowledgeQuestion &before, const KnowledgeQuestion &after)
{
    const bool isSaidAnew = !after.reopenReason.isEmpty() && after.reopenReason != before.reopenReason;
    return Missing().unless(isSaidAnew, "reopen_reason").names();
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

/// Steps may be skipped, but what was public is not made private again. Anything can be withdrawn: a study
/// that an advice cites is not deleted (spec 02, 2.10).
bool mayFollow(PublicationStatus before, PublicationStatus after)
{
    if (before == PublicationStatus::Openbaar)
        return after == PublicationStatus::Ingetrokken;
    return before != PublicationStatus::Ingetrokken || after == PublicationStatus::Beoordelen;
}

} // namespace

bool isStillAsked(QuestionStatus status)
{
    return status != QuestionStatus::Vervallen && status != QuestionStatus::Samengevoegd;
}

QStringList missingForStep(const KnowledgeQuestion &before, const KnowledgeQuestion &after,
                           const QuestionSurroundings &around)
{
    if (before.status == after.status)
        return {};
    if (isReopened(before.status, after.status))
        return missingToReopen(before, after);
    if (after.status == QuestionStatus::Samengevoegd)
        return Missing().unless(!after.mergedInto.isNull(), "merged_into").names();
    Missing missing;
    if (before.status == QuestionStatus::Concept && isStillAsked(after.status))
        addMissingToOpen(missing, after);
    if (after.status == QuestionStatus::Deels || after.status == QuestionStatus::Beantwoord)
        addMissingToAnswer(missing, after, around);
    return missing.names();
}

QStringList missingForStep(const Study &before, const Study &after)
{
    if (before.publicationStatus == after.publicationStatus)
        return {};
    const bool isNew = before.title.isEmpty();
    if (!isNew && !mayFollow(before.publicationStatus, after.publicationStatus))
        return {QStringLiteral("publication_order")};
    if (after.publicationStatus == PublicationStatus::Openbaar)
        return missingToPublish(after);
    if (after.publicationStatus == PublicationStatus::NietOpenbaar)
        return Missing().unless(!after.refusalGround.isEmpty(), "refusal_ground").names();
    return {};
}

QStringList missingForStep(const Study &before, const Study &after, int performers)
{
    QStringList missing = missingForStep(before, after);
    const bool isCalledComplete =
        after.recordState == Quality::Volledig && before.recordState != Quality::Volledig;
    if (isCalledComplete && performers == 0)
        missing.append(QStringLiteral("institutes"));
    return missing;
}

} // namespace kb
