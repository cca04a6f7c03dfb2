// SPDX-License-Identifier: EUPL-1.2
#include "bank/guards.h"

#include "bank/fieldids.h"
#include "bank/links.h"
#include "bank/storedrecord.h"
#include "model/committeemember.h"
#include "model/dossiermilestone.h"
#include "model/lifecycle.h"
#include "model/phasechange.h"
#include "model/projectcomment.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

bool isChild(Kind kind)
{
    static constexpr std::array children{Kind::DossierMilestone, Kind::PhaseChange, Kind::CommitteeMember,
                                         Kind::ProjectComment};
    return std::ranges::find(children, kind) != children.end();
}

/// The record whose owner decides: the record itself, or the parent of a child.
Result<Uid> ownerOf(BankContext &context, const Proposal &proposal)
{
    const Values &values = proposal.before.isEmpty() ? proposal.after : proposal.before;
    if (proposal.type.owned)
        return Codec<Uid>::from(values.value(OwnerField));
    if (!isChild(proposal.type.kind))
        return Uid();
    const Uid parent = Codec<Uid>::from(values.value(ParentField));
    const auto kind = recordKind(context.db, parent);
    if (!kind)
        return Uid(); // a child of a record that is not here yet
    const auto stored = storedRecord(context.db, *recordType(*kind), parent);
    if (!stored)
        return stored.error();
    return Codec<Uid>::from(stored->values.value(OwnerField));
}

Result<bool> wasWrittenElsewhere(BankContext &context, qint64 id)
{
    if (id == 0)
        return false;
    return context.db.one(
        sqlFile("log/foreign_writers"), [](Row row) { return row.next<int>() > 0; }, id);
}

Result<int> countOf(BankContext &context, const char *query, const Uid &uid)
{
    return context.db.one(
        sqlFile(query), [](Row row) { return row.next<int>(); }, uid);
}

Result<QStringList> missing(BankContext &context, const Proposal &proposal, const KnowledgeQuestion &)
{
    const auto uid = context.db.one(
        sqlFile("log/record_of_id"), [](Row row) { return row.next<Uid>(); }, proposal.id);
    if (!uid)
        return uid.error();
    const auto answers = countOf(context, "study_question_link/count_of_question", *uid);
    if (!answers)
        return answers.error();
    return missingForStep(recordOf<KnowledgeQuestion>(proposal.before),
                          recordOf<KnowledgeQuestion>(proposal.after), {.answers = *answers});
}

Result<QStringList> missing(BankContext &context, const Proposal &proposal, const ResearchProject &)
{
    const auto around = context.db.one(
        sqlFile("research_project/surroundings"),
        [](Row row) {
            return ProjectSurroundings{.questions = row.next<int>(),
                                       .dossiers = row.next<int>(),
                                       .finalReports = row.next<int>(),
                                       .decidedResults = row.next<int>()};
        },
        proposal.id);
    if (!around)
        return around.error();
    return missingForStep(recordOf<ResearchProject>(proposal.before),
                          recordOf<ResearchProject>(proposal.after), *around);
}

Result<QStringList> missing(BankContext &, const Proposal &proposal, const Study &)
{
    return missingForStep(recordOf<Study>(proposal.before), recordOf<Study>(proposal.after));
}

template <typename R> Result<> checkSteps(BankContext &context, const Proposal &proposal)
{
    const auto names = missing(context, proposal, R{});
    if (!names)
        return names.error();
    if (!names->isEmpty())
        return Error{Error::Code::NotAllowed, names->join(u',')};
    return {};
}

/// The field that points upward in a tree; 0 for types without one.
FieldId upwardField(const RecordType &type)
{
    for (const char *name : {"parent", "broader", "merged_into"}) {
        if (const FieldInfo *field = type.field(QLatin1StringView(name)))
            return field->id;
    }
    return 0;
}

} // namespace

Result<> checkOwner(BankContext &context, const Proposal &proposal)
{
    const auto owner = ownerOf(context, proposal);
    if (!owner)
        return owner.error();
    if (owner->isNull() || context.identity.unit.isNull() || *owner == context.identity.unit)
        return {};
    if (context.identity.isCoordinator) {
        const auto elsewhere = wasWrittenElsewhere(context, proposal.id);
        if (!elsewhere)
            return elsewhere.error();
        if (!*elsewhere)
            return {};
    }
    return Error{Error::Code::NotOwner, textOf(*owner)};
}

Result<> checkRequired(const Proposal &proposal)
{
    for (const FieldInfo *field : proposal.type.fields) {
        if (field->need == Need::Required && proposal.after.value(field->id, Value(nullptr)).isNull())
            return Error{Error::Code::InvalidInput, QString::fromLatin1(field->name)};
    }
    return {};
}

Result<> checkLifecycle(BankContext &context, const Proposal &proposal)
{
    if (proposal.before.isEmpty()) // imported and received records come in the state they are in
        return {};
    switch (proposal.type.kind) {
    case Kind::KnowledgeQuestion:
        return checkSteps<KnowledgeQuestion>(context, proposal);
    case Kind::ResearchProject:
        return checkSteps<ResearchProject>(context, proposal);
    case Kind::Study:
        return checkSteps<Study>(context, proposal);
    default:
        return {};
    }
}

Result<> checkCycles(BankContext &context, const Proposal &proposal, const Uid &uid)
{
    const FieldId upward = upwardField(proposal.type);
    if (upward == 0)
        return {};
    QSet<Uid> seen{uid};
    for (Uid next = Codec<Uid>::from(proposal.after.value(upward)); !next.isNull();) {
        if (seen.contains(next))
            return Error{Error::Code::InvalidInput, QString::fromLatin1(proposal.type.field(upward)->name)};
        seen.insert(next);
        const auto stored = storedRecord(context.db, proposal.type, next);
        if (!stored)
            return stored.error().code == Error::Code::NotFound ? Result<>() : Result<>(stored.error());
        next = Codec<Uid>::from(stored->values.value(upward));
    }
    return {};
}

} // namespace kb
