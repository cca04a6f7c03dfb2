// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "base/result.h"
#include "model/agendaitem.h"
#include "model/event.h"
#include "model/insight.h"
#include "model/participant.h"
#include "model/task.h"

namespace kb {

class Bank;

/// What hangs on an event, each in its order.
struct EventParts
{
    QList<AgendaItem> agenda;
    QList<Participant> participants;
    QList<Insight> insights;
};

Result<EventParts> partsOf(Bank &bank, const Uid &event);

/// The tasks that belong to a record, the first due first.
Result<QList<Task>> tasksOf(Bank &bank, const Uid &record);

/// Who of these people is asked to something else while the event takes place: the other events by person.
/// Empty as long as the event has no date.
Result<QHash<Uid, QList<Headline>>> clashesOf(Bank &bank, const Event &event, const QList<Uid> &people);

} // namespace kb
