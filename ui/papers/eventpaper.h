// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/eventlist.h"
#include "model/agendaitem.h"
#include "widgets/paper.h"

namespace kb {

/// The preview of an event.
Paper eventPaper(Bank &bank, const EventLine &event);

/// "13:00  Opening (15 min)": the parts of a programme as lines.
QStringList programmeLines(const Event &event, const QList<AgendaItem> &agenda);

} // namespace kb
