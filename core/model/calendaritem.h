// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/event.h"

namespace kb {

/// Something that a calendar shows: an event, a moment at which a dossier is decided on, or a bulletin on the
/// day on which it was issued.
struct CalendarItem
{
    Kind kind = Kind::Event; ///< or DossierMilestone, or Bulletin
    Uid record;              ///< the event, the dossier or the bulletin
    QString code;
    QString title;
    QString place;
    QDate first; ///< on the wall where it is
    QDate last;
    QTime begins; ///< invalid for what takes the whole day
    QTime ends;
    EventStatus status = EventStatus::Idee; ///< of an event
    bool isOurs = false;                    ///< this unit may move it

    bool operator==(const CalendarItem &) const = default;
};

} // namespace kb
