// SPDX-License-Identifier: EUPL-1.2
// The part of Write that leaves a record where it lies: in use or in the trash.
#include "bank/guards.h"
#include "bank/write.h"
#include "log/fold.h"

namespace kb {

namespace {

/// In the trash every value hides the record anew: one that the deletion has not seen would bring it back.
Draft draftWhereItLies(const RecordState &state, Values values)
{
    if (state.alive)
        return change(state, values);
    values.insert(Alive, false);
    return {values, allHeads(state)};
}

} // namespace

Result<> Write::writeInPlace(const Target &target, const ValuesOfState &valuesOf)
{
    const auto operations = m_context.log.ofRecord(target.id);
    if (!operations)
        return operations.error();
    const RecordState state = fold(*operations);
    const Values values = valuesOf(state);
    if (values.isEmpty())
        return {};
    if (auto allowed = checkOwner(m_context, {target.type, target.id, state.values(), state.values()});
        !allowed)
        return allowed;
    remember(target, false);
    return apply(target, draftWhereItLies(state, values), *operations);
}

Result<> Write::changeInPlace(const RecordType &type, const Uid &uid, const Values &values)
{
    const auto target = this->target(type, uid);
    if (!target)
        return target.error();
    return writeInPlace(*target, [&values](const RecordState &state) {
        Values differing = values;
        differing.removeIf([&](const auto &entry) {
            const FieldState *field = state.field(entry.key());
            return field ? field->shown == entry.value() : entry.value().isNull();
        });
        return differing;
    });
}

Result<> Write::sayAgain(const RecordType &type, const Uid &uid, const QList<FieldId> &fields)
{
    const auto target = this->target(type, uid);
    if (!target)
        return target.error();
    return writeInPlace(*target, [&fields](const RecordState &state) {
        Values values{{Alive, state.alive}};
        for (const FieldId id : fields) {
            if (const FieldState *field = state.field(id); field && id != Alive)
                values.insert(id, field->shown);
        }
        return values;
    });
}

} // namespace kb
