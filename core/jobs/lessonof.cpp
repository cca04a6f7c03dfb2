// SPDX-License-Identifier: EUPL-1.2
#include "jobs/lessonof.h"

#include "bank/bank.h"
#include "bank/storedrecord.h"
#include "base/firsterror.h"
#include "model/advice.h"
#include "model/event.h"
#include "model/researchproject.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

template <typename R> Result<BegunLesson> begunFrom(Bank &bank, const Uid &origin)
{
    const auto record = bank.records<R>().get(origin);
    const auto dossiers = bank.links().from(origin, LinkType::Dossier);
    const auto concepts = bank.links().from(origin, LinkType::Concept);
    if (const Error *error = firstError(record, dossiers, concepts))
        return *error;
    BegunLesson begun;
    begun.lesson.title = record->title;
    begun.lesson.shareLevel = record->shareLevel;
    begun.lesson.dossier = dossiers->value(0);
    begun.lesson.comesFrom = origin;
    begun.concepts = *concepts;
    return begun;
}

} // namespace

Result<BegunLesson> lessonOf(Bank &bank, const Uid &origin)
{
    const auto kind = recordKind(bank.context().db, origin);
    if (!kind)
        return kind.error();
    switch (*kind) {
    case Kind::Event:
        return begunFrom<Event>(bank, origin);
    case Kind::Advice:
        return begunFrom<Advice>(bank, origin);
    case Kind::ResearchProject:
        return begunFrom<ResearchProject>(bank, origin);
    default:
        return Error{Error::Code::InvalidInput, QStringLiteral("comes_from")};
    }
}

Result<bool> hasLesson(Bank &bank, const Uid &origin)
{
    return bank.context().db.one(
        sqlFile("lesson/of_origin"), [](Row row) { return row.next<int>() > 0; }, origin);
}

} // namespace kb
