// SPDX-License-Identifier: EUPL-1.2
#include "model/recordtypes.h"

#include "model/attachment.h"
#include "model/committeemember.h"
#include "model/concept.h"
#include "model/dossiermilestone.h"
#include "model/institute.h"
#include "model/knowledgequestion.h"
#include "model/link.h"
#include "model/note.h"
#include "model/person.h"
#include "model/phasechange.h"
#include "model/policydossier.h"
#include "model/profile.h"
#include "model/projectcomment.h"
#include "model/researchproject.h"
#include "model/setting.h"
#include "model/study.h"
#include "model/studyquestionlink.h"
#include "model/studyrelation.h"
#include "model/unit.h"
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
        &recordTypeOf<Link>,
        &recordTypeOf<Note>,
        &recordTypeOf<Attachment>,
        &recordTypeOf<Verdict>,
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
