// SPDX-License-Identifier: EUPL-1.2
#include "bank/guards.h"

#include "bank/fieldids.h"
#include "bank/links.h"
#include "bank/stepguards.h"
#include "bank/storedrecord.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// The record whose owner decides: the record itself, or the one that a child hangs on, at any depth.
Result<Uid> ownerOf(BankContext &context, const RecordType &type, const Values &values)
{
    if (type.owned)
        return Codec<Uid>::from(values.value(OwnerField));
    if (!type.child)
        return Uid();
    const Uid parent = Codec<Uid>::from(values.value(ParentField));
    const auto kind = recordKind(context.db, parent);
    if (!kind)
        return Uid(); // a child of a record that is not here yet
    const auto stored = storedRecord(context.db, *recordType(*kind), parent);
    if (!stored)
        return stored.error();
    return ownerOf(context, *recordType(*kind), stored->values);
}

Result<bool> wasWrittenElsewhere(BankContext &context, qint64 id)
{
    if (id == 0)
        return false;
    return context.db.one(
        sqlFile("log/foreign_writers"), [](Row row) { return row.next<int>() > 0; }, id);
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
    const auto owner =
        ownerOf(context, proposal.type, proposal.before.isEmpty() ? proposal.after : proposal.before);
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

Result<> checkKinds(BankContext &context, const Proposal &proposal)
{
    for (const FieldInfo *field : proposal.type.fields) {
        const Value value = proposal.after.value(field->id);
        const Uid target = field->kind == FieldKind::Ref ? Codec<Uid>::from(value) : Uid();
        if (target.isNull() || value == proposal.before.value(field->id))
            continue;
        const auto kind = recordKind(context.db, target);
        if (!kind && kind.error().code != Error::Code::NotFound)
            return kind.error();
        if (kind && !mayReferTo(*field, *kind))
            return Error{Error::Code::InvalidInput, QString::fromLatin1(field->name)};
    }
    return {};
}

Result<> checkLifecycle(BankContext &context, const Proposal &proposal)
{
    const auto names = missingForStep(context, proposal);
    if (!names)
        return names.error();
    if (!names->isEmpty())
        return Error{Error::Code::NotAllowed, names->join(u',')};
    return {};
}

Result<> checkInUse(BankContext &context, const Uid &record)
{
    const auto kind = recordKind(context.db, record);
    const RecordType *type = kind ? recordType(*kind) : nullptr;
    if (!type)
        return kind ? Result<>() : Result<>(kind.error());
    const auto stored = storedRecord(context.db, *type, record);
    if (!stored)
        return stored.error();
    return stored->facts.deleted ? Error{Error::Code::NotAllowed, QStringLiteral("in_trash")} : Result<>();
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
