// SPDX-License-Identifier: EUPL-1.2
#include "model/recordtypes.h"

#include "model/advice.h"
#include "model/advicestatement.h"
#include "model/adviceversion.h"
#include "model/agendaitem.h"
#include "model/approach.h"
#include "model/attachment.h"
#include "model/bulletin.h"
#include "model/bulletinitem.h"
#include "model/citation.h"
#include "model/collection.h"
#include "model/committeemember.h"
#include "model/concept.h"
#include "model/consultation.h"
#include "model/contactmoment.h"
#include "model/dossiermilestone.h"
#include "model/event.h"
#include "model/exploration.h"
#include "model/externalbank.h"
#include "model/finding.h"
#include "model/insight.h"
#include "model/institute.h"
#include "model/knowledgequestion.h"
#include "model/lesson.h"
#include "model/link.h"
#include "model/note.h"
#include "model/overlapaction.h"
#include "model/participant.h"
#include "model/person.h"
#include "model/phasechange.h"
#include "model/policydossier.h"
#include "model/profile.h"
#include "model/projectcomment.h"
#include "model/researchproject.h"
#include "model/setting.h"
#include "model/signal.h"
#include "model/signalassessment.h"
#include "model/signaldossierlink.h"
#include "model/study.h"
#include "model/studyquestionlink.h"
#include "model/studyrelation.h"
#include "model/task.h"
#include "model/unit.h"
#include "model/userecord.h"
#include "model/verdict.h"

namespace kb {

std::span<const RecordType *const> recordTypes()
{
    static constexpr std::array known{
        &recordTypeOf<Unit>,
        &recordTypeOf<Person>,
        &recordTypeOf<Institute>,
        &recordTypeOf<PolicyDossier>,
        &recordTypeOf<DossierMilestone>,
        &recordTypeOf<Concept>,
        &recordTypeOf<Study>,
        &recordTypeOf<StudyRelation>,
        &recordTypeOf<KnowledgeQuestion>,
        &recordTypeOf<StudyQuestionLink>,
        &recordTypeOf<ResearchProject>,
        &recordTypeOf<PhaseChange>,
        &recordTypeOf<CommitteeMember>,
        &recordTypeOf<ProjectComment>,
        &recordTypeOf<ContactMoment>,
        &recordTypeOf<Approach>,
        &recordTypeOf<Finding>,
        &recordTypeOf<Lesson>,
        &recordTypeOf<Signal>,
        &recordTypeOf<SignalDossierLink>,
        &recordTypeOf<SignalAssessment>,
        &recordTypeOf<Bulletin>,
        &recordTypeOf<BulletinItem>,
        &recordTypeOf<Event>,
        &recordTypeOf<AgendaItem>,
        &recordTypeOf<Participant>,
        &recordTypeOf<Insight>,
        &recordTypeOf<Exploration>,
        &recordTypeOf<Advice>,
        &recordTypeOf<AdviceStatement>,
        &recordTypeOf<Citation>,
        &recordTypeOf<Consultation>,
        &recordTypeOf<AdviceVersion>,
        &recordTypeOf<UseRecord>,
        &recordTypeOf<Collection>,
        &recordTypeOf<ExternalBank>,
        &recordTypeOf<Task>,
        &recordTypeOf<Link>,
        &recordTypeOf<Note>,
        &recordTypeOf<Attachment>,
        &recordTypeOf<Verdict>,
        &recordTypeOf<OverlapAction>,
        &recordTypeOf<Setting>,
        &recordTypeOf<Profile>,
    };
    return known;
}

const RecordType *recordType(Kind kind)
{
    const auto types = recordTypes();
    const auto found = std::ranges::find(types, kind, &RecordType::kind);
    return found == types.end() ? nullptr : *found;
}

const RecordType *recordType(QLatin1StringView table)
{
    for (const RecordType *type : recordTypes()) {
        if (table == QLatin1StringView(type->table))
            return type;
    }
    return nullptr;
}

const FieldInfo *RecordType::field(FieldId id) const
{
    const auto found = std::ranges::find(fields, id, &FieldInfo::id);
    return found == fields.end() ? nullptr : *found;
}

const FieldInfo *RecordType::field(QLatin1StringView name) const
{
    for (const FieldInfo *info : fields) {
        if (name == QLatin1StringView(info->name))
            return info;
    }
    return nullptr;
}

} // namespace kb
