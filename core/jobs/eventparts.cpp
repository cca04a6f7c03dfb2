// SPDX-License-Identifier: EUPL-1.2
#include "jobs/eventparts.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

template <typename R> Result<QList<R>> hangingOn(Bank &bank, const char *query, const Uid &record)
{
    const auto ids = bank.context().db.all(
        sqlFile(query), [](Row row) { return row.next<qint64>(); }, record);
    return ids ? bank.records<R>().rows(*ids) : Result<QList<R>>(ids.error());
}

Result<QList<Uid>> elsewhere(Bank &bank, const Uid &person, const Event &event)
{
    const QDateTime end = event.end.isValid() ? event.end : event.start.addSecs(1);
    return bank.context().db.all(
        sqlFile("participant/conflicts"), [](Row row) { return row.next<Uid>(); }, person, event.uid,
        Codec<QDateTime>::to(event.start).toString(), Codec<QDateTime>::to(end).toString());
}

} // namespace

Result<EventParts> partsOf(Bank &bank, const Uid &event)
{
    const auto agenda = hangingOn<AgendaItem>(bank, "agenda_item/of_event", event);
    const auto participants = hangingOn<Participant>(bank, "participant/of_event", event);
    const auto insights = hangingOn<Insight>(bank, "insight/of_event", event);
    if (const Error *error = firstError(agenda, participants, insights))
        return *error;
    return EventParts{*agenda, *participants, *insights};
}

Result<QList<Task>> tasksOf(Bank &bank, const Uid &record)
{
    return hangingOn<Task>(bank, "task/of_record", record);
}

Result<QHash<Uid, QList<Headline>>> clashesOf(Bank &bank, const Event &event, const QList<Uid> &people)
{
    QHash<Uid, QList<Headline>> clashes;
    if (!event.start.isValid())
        return clashes;
    for (const Uid &person : people) {
        const auto events = elsewhere(bank, person, event);
        if (!events)
            return events.error();
        if (events->isEmpty())
            continue;
        const auto lines = linesOf(bank.context().db, *events);
        if (!lines)
            return lines.error();
        clashes.insert(person, *lines);
    }
    return clashes;
}

} // namespace kb
