// SPDX-License-Identifier: EUPL-1.2
#include "bank/moveapproach.h"

#include "bank/movelinks.h"
#include "bank/records.h"
#include "model/approach.h"
#include "model/finding.h"
#include "model/lesson.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// Every record that the query gives for the approach names the other one from now on.
template <typename R>
Result<> nameAnother(Write &write, const char *query, Uid R::*place, const Uid &approach, const Uid &to)
{
    const Records<R> records(write.context());
    const auto ids = write.context().db.all(
        sqlFile(query), [](Row row) { return row.next<qint64>(); }, approach);
    const auto found = ids ? records.rows(*ids) : Result<QList<R>>(ids.error());
    if (!found)
        return found.error();
    for (const R &record : *found) {
        R moved = record;
        moved.*place = to;
        const auto done = records.update(write, moved, record);
        if (!done && done.error().code != Error::Code::NotOwner)
            return done;
    }
    return {};
}

} // namespace

Result<> moveApproach(Write &write, const Uid &approach, const Uid &to)
{
    if (auto moved = moveLinks(write, approach, to); !moved)
        return moved;
    if (auto moved = nameAnother(write, "finding/of_approach", &Finding::approach, approach, to); !moved)
        return moved;
    if (auto moved = nameAnother(write, "lesson/of_approach", &Lesson::approach, approach, to); !moved)
        return moved;
    return nameAnother(write, "approach/went_into", &Approach::mergedInto, approach, to);
}

} // namespace kb
