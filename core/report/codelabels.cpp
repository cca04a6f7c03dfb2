// SPDX-License-Identifier: EUPL-1.2
#include "model/attachment.h"
#include "model/committeemember.h"
#include "model/concept.h"
#include "model/dossiermilestone.h"
#include "model/institute.h"
#include "model/knowledgequestion.h"
#include "model/note.h"
#include "model/overlapaction.h"
#include "model/person.h"
#include "model/policydossier.h"
#include "model/projectcomment.h"
#include "model/researchproject.h"
#include "model/studyquestionlink.h"
#include "model/studyrelation.h"
#include "model/unit.h"
#include "model/verdict.h"
#include "report/codedfield.h"

namespace kb {

namespace {

/// The common fields stand once, under Kind::None.
constexpr std::array codedFields{
    enumeration<ShareLevel>(Kind::None, "share_level"),
    enumeration<Quality>(Kind::None, "record_state"),
    enumeration<Origin>(Kind::None, "origin"),
    enumeration<UnitKind>(Kind::Unit, "kind"),
    enumeration<PersonRole>(Kind::Person, "roles"),
    enumeration<PrivacyGround>(Kind::Person, "privacy_ground"),
    CodedField{Kind::Institute, "kind", instituteKinds, instituteKindLabel},
    enumeration<AgendaHorizon>(Kind::PolicyDossier, "agenda_horizon"),
    enumeration<DossierStatus>(Kind::PolicyDossier, "status"),
    CodedField{Kind::DossierMilestone, "kind", milestoneKinds, milestoneKindLabel},
    enumeration<Certainty>(Kind::DossierMilestone, "certainty"),
    enumeration<ConceptStatus>(Kind::Concept, "status"),
    enumeration<StudyType>(Kind::Study, "type"),
    CodedField{Kind::Study, "methods", researchMethods, researchMethodLabel},
    enumeration<KnowledgeKind>(Kind::Study, "knowledge_kind"),
    enumeration<EvaluationMoment>(Kind::Study, "evaluation_moment"),
    enumeration<CountryScope>(Kind::Study, "country_scope"),
    enumeration<AccessKind>(Kind::Study, "access_kind"),
    enumeration<Licence>(Kind::Study, "licence"),
    enumeration<QualityReview>(Kind::Study, "quality_review"),
    enumeration<PublicationStatus>(Kind::Study, "publication_status"),
    enumeration<WooCategory>(Kind::Study, "woo_category"),
    enumeration<StudyRelationKind>(Kind::StudyRelation, "kind"),
    enumeration<AnswerDegree>(Kind::StudyQuestionLink, "degree"),
    enumeration<AttachmentRole>(Kind::Attachment, "role"),
    enumeration<Accessible>(Kind::Attachment, "accessible"),
    enumeration<KnowledgeKind>(Kind::KnowledgeQuestion, "kind"),
    CodedField{Kind::KnowledgeQuestion, "asked_by_kind", audiences, audienceLabel},
    CodedField{Kind::KnowledgeQuestion, "audience", audiences, audienceLabel},
    enumeration<NeedClass>(Kind::KnowledgeQuestion, "need_class"),
    enumeration<QuestionStatus>(Kind::KnowledgeQuestion, "status"),
    enumeration<ProjectKind>(Kind::ResearchProject, "kind"),
    enumeration<Phase>(Kind::ResearchProject, "phase"),
    enumeration<Independence>(Kind::ResearchProject, "independence"),
    enumeration<Phase>(Kind::PhaseChange, "from_phase"),
    enumeration<Phase>(Kind::PhaseChange, "to_phase"),
    enumeration<CommitteeRole>(Kind::CommitteeMember, "role"),
    enumeration<CommentHandling>(Kind::ProjectComment, "handled"),
    enumeration<OverlapKind>(Kind::Verdict, "kind"),
    enumeration<OverlapState>(Kind::Verdict, "state"),
    enumeration<DismissReason>(Kind::Verdict, "reason_code"),
    enumeration<ShowRule>(Kind::Verdict, "show_rule"),
    enumeration<ActionKind>(Kind::OverlapAction, "kind"),
    enumeration<ActionStatus>(Kind::OverlapAction, "status"),
    enumeration<ActionAnswer>(Kind::OverlapAction, "answer"),
    enumeration<NoteVisibility>(Kind::Note, "visibility"),
    enumeration<ProfileRole>(Kind::Profile, "role"),
    enumeration<Language>(Kind::Profile, "language"),
};

const CodedField *codedField(Kind kind, FieldId field)
{
    const RecordType *type = recordType(kind);
    const FieldInfo *info = type ? type->field(field) : nullptr;
    if (!info)
        return nullptr;

    const auto isMeant = [&](const CodedField &row) {
        const bool applies = row.kind == kind || (row.kind == Kind::None && type->owned);
        return applies && QLatin1StringView(row.field) == QLatin1StringView(info->name);
    };
    for (const std::span<const CodedField> table :
         {std::span<const CodedField>(codedFields), knowledgeCodes(), signalCodes(), meetingCodes(),
          adviceCodes(), networkCodes()}) {
        if (const auto found = std::ranges::find_if(table, isMeant); found != table.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

QString codeLabel(Kind kind, FieldId field, const QString &code)
{
    const CodedField *coded = codedField(kind, field);
    return coded ? coded->label(code) : code;
}

QList<QLatin1StringView> codesOfField(Kind kind, FieldId field)
{
    const CodedField *coded = codedField(kind, field);
    return coded ? QList<QLatin1StringView>(coded->codes.begin(), coded->codes.end())
                 : QList<QLatin1StringView>();
}

} // namespace kb
