// SPDX-License-Identifier: EUPL-1.2
#include "jobs/eventlist.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

struct EventCounts
{
    int coming = 0;
    int invited = 0;
    int openTasks = 0;
};

qint64 toEventId(Row row)
{
    return row.next<qint64>();
}

QString thisMoment(Bank &bank)
{
    return Codec<QDateTime>::to(bank.now()).toString();
}

Result<QHash<qint64, EventCounts>> eventCounts(Bank &bank, const QList<qint64> &ids)
{
    QHash<qint64, EventCounts> counts;
    const auto read = bank.context().db.forEach(
        sqlFile("event/surroundings"),
        [&](Row row) {
            EventCounts &of = counts[row.next<qint64>()];
            of.coming = row.next<int>();
            of.invited = row.next<int>();
            of.openTasks = row.next<int>();
        },
        QStringView(QString::fromLatin1(jsonOf(ids))));
    if (!read)
        return read.error();
    return counts;
}

} // namespace

Result<QList<qint64>> EventList::newest(int count) const
{
    return m_bank.context().db.all(sqlFile("event/newest"), toEventId, count);
}

Result<QList<qint64>> EventList::ids(const EventQuery &query) const
{
    auto ids = m_bank.context().db.all(sqlFile("event/list"), toEventId, jsonChoices(query.owners),
                                       jsonChoices(query.kinds), jsonChoices(query.statuses),
                                       jsonChoices(query.periods), jsonChoices(query.forms),
                                       jsonChoices(query.dossiers), jsonChoices(query.explorations),
                                       given(query.sorting.key), thisMoment(m_bank));
    if (!ids)
        return ids;
    return narrowed(m_bank, *std::move(ids), Kind::Event, query.words, query.sorting);
}

Result<QList<EventLine>> EventList::lines(const QList<qint64> &ids) const
{
    const auto events = m_bank.records<Event>().rows(ids);
    const auto counts = eventCounts(m_bank, ids);
    if (!events || !counts)
        return events ? counts.error() : events.error();
    Owners owners(m_bank);
    QList<EventLine> lines;
    lines.reserve(events->size());
    for (const Event &event : *events) {
        const Owner owner = owners.of(event);
        const EventCounts of = counts->value(event.facts.id);
        lines.append({event, owner.code, of.coming, of.invited, of.openTasks, owner.isOurs});
    }
    return lines;
}

Result<int> EventList::waitingForReport() const
{
    return m_bank.context().db.one(
        sqlFile("event/waiting"), [](Row row) { return row.next<int>(); }, m_bank.identity().unit,
        thisMoment(m_bank));
}

} // namespace kb
