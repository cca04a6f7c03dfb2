// SPDX-License-Identifier: EUPL-1.2
#include "bank/stepeffects.h"

#include "bank/dossierties.h"
#include "bank/moveapproach.h"
#include "bank/movelinks.h"
#include "bank/movenamings.h"
#include "bank/moveverdicts.h"
#include "bank/records.h"
#include "bank/stepguards.h"
#include "bank/username.h"
#include "model/approach.h"
#include "model/institute.h"
#include "model/knowledgequestion.h"
#include "model/note.h"
#include "model/person.h"
#include "model/phasechange.h"
#include "model/projectsteps.h"
#include "model/signaldossierlink.h"

namespace kb {

namespace {

Result<> keepPhaseChange(Write &write, const Uid &uid, const Proposal &step)
{
    const auto before = recordOf<ResearchProject>(step.before);
    const auto after = recordOf<ResearchProject>(step.after);
    if (before.phase == after.phase)
        return {};
    BankContext &context = write.context();
    const auto points = pointsOfStep(context, step);
    if (!points)
        return points.error();
    const PhaseChange change{.project = uid,
                             .from = before.phase,
                             .to = after.phase,
                             .date = context.clock().date(),
                             .doneBy = userName(context),
                             .remark = hasFreshRemark(before, after) ? after.phaseRemark : QString(),
                             .overridden = *points};
    const auto kept = Records<PhaseChange>(context).insert(write, change);
    return kept ? Result<>() : Result<>(kept.error());
}

Result<> moveToSurvivor(Write &write, const Uid &uid, const Proposal &step)
{
    const auto before = recordOf<KnowledgeQuestion>(step.before);
    const auto after = recordOf<KnowledgeQuestion>(step.after);
    const bool isMerged = after.status == QuestionStatus::Samengevoegd && before.status != after.status;
    if (!isMerged)
        return {};
    const auto moved = moveLinks(write, uid, after.mergedInto);
    return moved ? moveVerdicts(write, uid, after.mergedInto) : moved;
}

Result<> moveToOtherApproach(Write &write, const Uid &uid, const Proposal &step)
{
    const Uid before = recordOf<Approach>(step.before).mergedInto;
    const Uid after = recordOf<Approach>(step.after).mergedInto;
    return after.isNull() || after == before ? Result<>() : moveApproach(write, uid, after);
}

/// A person or institute that went into another one is out of sight: it was never somebody else.
template <typename R> Result<> goIntoOther(Write &write, const Uid &uid, const Proposal &step)
{
    const Uid before = recordOf<R>(step.before).mergedInto;
    const Uid after = recordOf<R>(step.after).mergedInto;
    if (after.isNull() || after == before)
        return {};
    const auto moved = moveNamings(write, step.type, uid, after);
    return moved ? write.remove(step.type, uid) : moved;
}

/// Who comes back from the trash is nobody else any more.
Result<> beItselfAgain(Write &write, const RecordType &type, const Uid &uid)
{
    const auto stored = storedRecord(write.context().db, type, uid);
    if (!stored || stored->facts.deleted)
        return stored ? Result<>() : Result<>(stored.error());
    return write.change(type, uid, {{type.field(QLatin1StringView("merged_into"))->id, nullptr}});
}

Result<> sayToOthers(Write &write, const Uid &uid, const Proposal &step)
{
    const bool wasPersonal = recordOf<Note>(step.before).visibility == NoteVisibility::Persoonlijk;
    if (!wasPersonal || recordOf<Note>(step.after).visibility == NoteVisibility::Persoonlijk)
        return {};
    QList<FieldId> all;
    for (const FieldInfo *field : step.type.fields)
        all.append(field->id);
    return write.sayAgain(step.type, uid, all);
}

} // namespace

bool hasFollowUp(Kind kind)
{
    return kind == Kind::ResearchProject || kind == Kind::KnowledgeQuestion || kind == Kind::Approach ||
           kind == Kind::Person || kind == Kind::Institute || kind == Kind::Note;
}

Result<> followStep(Write &write, const Uid &uid, const Proposal &step)
{
    switch (step.type.kind) {
    case Kind::ResearchProject:
        return keepPhaseChange(write, uid, step);
    case Kind::KnowledgeQuestion:
        return moveToSurvivor(write, uid, step);
    case Kind::Approach:
        return moveToOtherApproach(write, uid, step);
    case Kind::Person:
        return goIntoOther<Person>(write, uid, step);
    case Kind::Institute:
        return goIntoOther<Institute>(write, uid, step);
    case Kind::Note:
        return sayToOthers(write, uid, step);
    default:
        return {};
    }
}

Result<> followGoing(Write &write, const RecordType &type, const Uid &uid, const Values &values)
{
    switch (type.kind) {
    case Kind::PolicyDossier:
        return followDossierTies(write, uid);
    case Kind::SignalDossierLink:
        return followDossierTies(write, recordOf<SignalDossierLink>(values).signal);
    case Kind::Person:
    case Kind::Institute:
        return beItselfAgain(write, type, uid);
    default:
        return {};
    }
}

} // namespace kb
