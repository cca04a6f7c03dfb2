// SPDX-License-Identifier: EUPL-1.2
// The part of Write that says again what a record holds.
#include "bank/guards.h"
#include "bank/write.h"
#include "log/fold.h"

namespace kb {

namespace {

/// What hides a record that is out of sight anew: a value that its deletion has not seen would bring it back.
Draft hiddenAsItWas(const RecordState &state, const Values &values)
{
    return {values, allHeads(state)};
}

} // namespace

Result<> Write::sayAgain(const RecordType &type, const Uid &uid, const QList<FieldId> &fields)
{
    const auto target = this->target(type, uid);
    if (!target)
        return target.error();
    const auto operations = m_context.log.ofRecord(target->id);
    if (!operations)
        return operations.error();
    const RecordState state = fold(*operations);
    if (auto allowed = checkOwner(m_context, {type, target->id, state.values(), state.values()}); !allowed)
        return allowed;
    Values values;
    for (const FieldId id : fields) {
        if (const FieldState *field = state.field(id))
            values.insert(id, field->shown);
    }
    values.insert(Alive, state.alive);
    remember(*target, false);
    return apply(*target, state.alive ? kb::change(state, values) : hiddenAsItWas(state, values),
                 *operations);
}

} // namespace kb
