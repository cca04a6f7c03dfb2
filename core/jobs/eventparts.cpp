// SPDX-License-Identifier: EUPL-1.2
#include "jobs/eventparts.h"

#include "bank/children.h"
#include "base/firsterror.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

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
    const auto agenda = childrenOf<AgendaItem>(bank, "agenda_item/of_event", event);
    const auto participants = childrenOf<Participant>(bank, "participant/of_event", event);
    const auto insights = childrenOf<Insight>(bank, "insight/of_event", event);
    if (const Error *error = firstError(agenda, participants, insights))
        return *error;
    return EventParts{*agenda, *participants, *insights};
}

Result<QList<Task>> tasksOf(Bank &bank, const Uid &record)
{
    return childrenOf<Task>(bank, "task/of_record", record);
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
