// SPDX-License-Identifier: EUPL-1.2
#include "jobs/announcedevent.h"

#include "bank/bank.h"
#include "model/meetingsteps.h"

namespace kb {

namespace {

Event beforeChange(Event event, const RecordChange &change)
{
    for (const FieldChange &changed : change.fields) {
        for (const Field<Event> &field : Describe<Event>::fields) {
            if (field.id == changed.field)
                field.set(event, changed.before);
        }
    }
    return event;
}

bool isAtTheSameTimeAndPlace(const Event &a, const Event &b)
{
    return a.start == b.start && a.end == b.end && a.allDay == b.allDay && a.placeKind == b.placeKind &&
           a.place == b.place && a.room == b.room && a.onlineLink == b.onlineLink;
}

} // namespace

Result<std::optional<Event>> announcedBefore(Bank &bank, const Event &event)
{
    const auto changes = bank.history().of(event.uid);
    if (!changes)
        return changes.error();
    Event earlier = event;
    for (const RecordChange &change : *changes) {
        const Event before = beforeChange(earlier, change);
        const bool announces = isAnnounced(earlier.status) && !isAnnounced(before.status);
        if (change.made || announces)
            break;
        earlier = before;
    }
    if (!isAnnounced(earlier.status) || isAtTheSameTimeAndPlace(earlier, event))
        return std::optional<Event>();
    return std::optional(earlier);
}

} // namespace kb
