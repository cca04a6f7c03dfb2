// SPDX-License-Identifier: EUPL-1.2
#include "tabs/mergepair.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "editors/valuetext.h"
#include "jobs/networkmerge.h"
#include "model/recordtypes.h"

namespace kb {

namespace {

/// The same field, when the other one stays and when the one does.
MergeField mergeField(Bank &bank, Kind kind, const MergeChoice &otherStays, const MergeChoice &oneStays)
{
    const FieldInfo &field = *recordType(kind)->field(otherStays.field);
    const std::array values{otherStays.ofGone, otherStays.ofSurvivor};
    return {.field = field.id,
            .values = values,
            .texts = {valueText(bank, kind, field, values[0]), valueText(bank, kind, field, values[1])},
            .proposed = {oneStays.proposed, otherStays.proposed}};
}

} // namespace

Result<MergePair> readMergePair(Bank &bank, Kind kind, const Uid &one, const Uid &other)
{
    const auto lines = linesOf(bank.context().db, {one, other});
    const auto mayGo = mergeableOf(bank, kind, {one, other});
    const auto choices = mergeChoicesEachWay(bank, kind, one, other);
    if (const Error *error = firstError(lines, mayGo, choices))
        return *error;
    if (lines->size() != 2)
        return Error{Error::Code::NotFound, {}};
    MergePair pair{.kind = kind,
                   .records = {lines->first(), lines->last()},
                   .mayChange = {mayGo->contains(one), mayGo->contains(other)},
                   .fields = {}};
    const auto &[otherStays, oneStays] = *choices;
    for (qsizetype at = 0; at < otherStays.size(); ++at)
        pair.fields.append(mergeField(bank, kind, otherStays[at], oneStays[at]));
    return pair;
}

} // namespace kb
