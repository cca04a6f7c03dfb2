// SPDX-License-Identifier: EUPL-1.2
#include "log/provenance.h"

namespace kb {

namespace {

/// A step is known by its bank and its number there.
int countSteps(std::span<const Operation> operations)
{
    QList<OperationId> steps;
    for (const Operation &operation : operations)
        steps.append({operation.id.bank, operation.step});
    return int(asSet(steps).size());
}

/// Whoever made the record saw nothing of it yet. Nothing else does, once its values are erased.
bool isCreation(const Operation &operation)
{
    const Value alive = operation.fields.value(Alive);
    return operation.observed.isEmpty() && (alive.toBool() || alive.isNull());
}

/// Making a record comes before all changes, also when the clocks say otherwise.
bool isEarlier(const Operation &left, const Operation &right)
{
    if (isCreation(left) != isCreation(right))
        return isCreation(left);
    return compareTime(left, right) < 0;
}

Authorship authorshipOf(const Operation &operation)
{
    return {operation.who, operation.when};
}

} // namespace

Provenance provenanceOf(std::span<const Operation> operationsOfOneRecord)
{
    if (operationsOfOneRecord.empty())
        return {};
    const auto [first, last] = std::ranges::minmax_element(operationsOfOneRecord, isEarlier);
    return {authorshipOf(*first), authorshipOf(*last), countSteps(operationsOfOneRecord)};
}

} // namespace kb
