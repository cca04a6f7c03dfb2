// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/eventparts.h"

namespace kb {

class Write;

/// The programme of an event for another one: nothing in it was answered yet.
QList<AgendaItem> programmeAnew(QList<AgendaItem> agenda);

/// The people of an event as they are to be asked to another: nobody replied or was there. What they need is
/// not taken over, and who does not want to be approached is left out.
Result<QList<Participant>> inviteesAnew(Bank &bank, const Uid &event, const QList<Participant> &participants);

enum class CopiedPeople { Nobody, Everybody };

/// A new event like another one: with its programme, its dossiers, concepts and co-organisers, and the
/// checklist of its kind. `changed` are values that differ; an event that gets only a begin lasts as long as
/// the other did.
Result<Uid> copyEvent(Bank &bank, Write &write, const Uid &original, const Values &changed,
                      CopiedPeople people);

} // namespace kb
