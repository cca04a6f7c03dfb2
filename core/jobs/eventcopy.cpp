// SPDX-License-Identifier: EUPL-1.2
#include "jobs/eventcopy.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "model/freshcopy.h"
#include "report/checklist.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

Event eventLike(const Event &original, const Uid &unit, const Values &changed)
{
    Event copy = freshCopy(original);
    copy.ownerUnit = unit;
    Values values = valuesOf(copy);
    values.insert(changed);
    copy = recordOf<Event>(values);
    if (copy.start.isValid() && !copy.end.isValid() && original.start.isValid() && original.end.isValid())
        copy.end = copy.start.addMSecs(original.start.msecsTo(original.end));
    return copy;
}

template <typename R>
Result<> insertBelow(Bank &bank, Write &write, QList<R> children, Uid R::*parent, const Uid &record)
{
    for (R &child : children) {
        child.*parent = record;
        if (auto made = bank.records<R>().insert(write, child); !made)
            return made.error();
    }
    return {};
}

Result<> copyLinks(Bank &bank, Write &write, const Uid &original, const Uid &copy)
{
    for (const LinkType type : {LinkType::Dossier, LinkType::Concept, LinkType::CoOrganiser}) {
        if (auto copied = bank.links().copy(write, original, copy, type); !copied)
            return copied;
    }
    return {};
}

QList<Task> tasksOfUnit(QList<Task> tasks, const Uid &unit)
{
    for (Task &task : tasks)
        task.unit = unit;
    return tasks;
}

} // namespace

QList<AgendaItem> programmeAnew(QList<AgendaItem> agenda)
{
    for (AgendaItem &item : agenda) {
        static_cast<RecordBase &>(item) = {};
        item.answered = std::nullopt;
    }
    return agenda;
}

Result<QList<Participant>> inviteesAnew(Bank &bank, const Uid &event, const QList<Participant> &participants)
{
    QSet<Uid> approachable{Uid()}; // who stands there by name only is no person of the bank
    auto read = bank.context().db.forEach(
        sqlFile("participant/approachable"), [&](Row row) { approachable.insert(row.next<Uid>()); }, event);
    if (!read)
        return read.error();
    QList<Participant> invitees;
    for (Participant invitee : participants) {
        if (!approachable.contains(invitee.person))
            continue;
        static_cast<RecordBase &>(invitee) = {};
        invitee.rsvp = Rsvp::TeNodigen;
        invitee.attended = false;
        invitee.needs.clear();
        invitees.append(invitee);
    }
    return invitees;
}

Result<Uid> copyEvent(Bank &bank, Write &write, const Uid &original, const Values &changed,
                      CopiedPeople people)
{
    const auto stored = bank.records<Event>().get(original);
    const auto parts = partsOf(bank, original);
    if (const Error *error = firstError(stored, parts))
        return *error;
    const auto invitees = people == CopiedPeople::Everybody
                              ? inviteesAnew(bank, original, parts->participants)
                              : Result(QList<Participant>());
    if (!invitees)
        return invitees.error();
    const Uid unit = bank.identity().unit;
    Event copy = eventLike(*stored, unit, changed);
    const auto made = bank.records<Event>().insert(write, copy);
    if (!made)
        return made;
    copy.uid = *made;
    const auto programme = insertBelow(bank, write, programmeAnew(parts->agenda), &AgendaItem::event, *made);
    const auto asked = insertBelow(bank, write, *invitees, &Participant::event, *made);
    const auto tasks = insertBelow(bank, write, tasksOfUnit(checklistTasks(copy), unit), &Task::about, *made);
    const auto linked = copyLinks(bank, write, original, *made);
    if (const Error *error = firstError(programme, asked, tasks, linked))
        return *error;
    return made;
}

} // namespace kb
