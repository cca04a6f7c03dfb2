// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "model/event.h"

namespace kb {

/// Something that a calendar shows: an event, or a moment at which a dossier is decided on.
struct CalendarItem
{
    Kind kind = Kind::Event; ///< or DossierMilestone
    Uid record;              ///< the event, or the dossier
    QString code;
    QString title;
    QString place;
    QDate first; ///< on the wall where it is
    QDate last;
    QTime begins; ///< invalid for what takes the whole day
    QTime ends;
    EventStatus status = EventStatus::Idee;
    bool isOurs = false; ///< this unit may move it

    bool operator==(const CalendarItem &) const = default;
};

enum class Milestones { Hidden, Shown };

/// Everything from the first day up to the last, in the order of day and time.
Result<QList<CalendarItem>> calendarItems(Bank &bank, QDate first, QDate last, Milestones milestones);

/// How far an event is moved.
struct EventMove
{
    int days = 0;
    int minutes = 0;
};
Result<> shiftEvent(Bank &bank, Write &write, const Uid &event, const EventMove &move);

} // namespace kb
