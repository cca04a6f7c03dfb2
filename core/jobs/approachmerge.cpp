// SPDX-License-Identifier: EUPL-1.2
#include "jobs/approachmerge.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "base/firsterror.h"
#include "jobs/approachlist.h"

namespace kb {

namespace {

bool isStillThere(const Approach &approach)
{
    return !approach.facts.deleted && approach.mergedInto.isNull();
}

} // namespace

Result<QList<Uid>> mergeableApproaches(Bank &bank, const QList<Uid> &approaches)
{
    Owners owners(bank);
    QList<Uid> found;
    for (const Uid &uid : approaches) {
        const auto approach = bank.records<Approach>().get(uid);
        if (!approach)
            return approach.error();
        if (isStillThere(*approach) && owners.of(*approach).isOurs)
            found.append(uid);
    }
    return found;
}

Result<QList<Headline>> approachesBeside(Bank &bank, const Uid &approach)
{
    const auto ids = ApproachList(bank).newest(-1);
    const auto all = ids ? recordUids(bank.context().db, *ids) : Result<QList<Uid>>(ids.error());
    if (!all)
        return all.error();
    QList<Uid> others = *all;
    others.removeAll(approach);
    return linesOf(bank.context().db, others);
}

Result<> mergeApproaches(Bank &bank, const Uid &gone, const Uid &survivor)
{
    const auto known = bank.records<Approach>().get(gone);
    const auto stays = bank.records<Approach>().get(survivor);
    if (const Error *error = firstError(known, stays))
        return *error;
    if (gone == survivor || !isStillThere(*known) || !isStillThere(*stays))
        return Error{Error::Code::InvalidInput, QStringLiteral("merged_into")};
    Approach merged = *known;
    merged.mergedInto = survivor;
    const StepLabel label{QStringLiteral("edit"), Kind::Approach, 1, known->refcode};
    return bank.write(label,
                      [&](Write &write) { return bank.records<Approach>().update(write, merged, *known); });
}

} // namespace kb
