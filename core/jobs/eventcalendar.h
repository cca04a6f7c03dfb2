// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
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
    EventStatus status = EventStatus::Idee;
    bool isOurs = false; ///< this unit may move it

    bool operator==(const CalendarItem &) const = default;
};

/// What is not an event (spec 03, 3.7).
enum class SecondLayer { Hidden, Shown };

/// Everything from the first day up to the last, in the order of day and time.
Result<QList<CalendarItem>> calendarItems(Bank &bank, QDate first, QDate last, SecondLayer second);

/// How far an event is moved. With a reason it is called moved from then on.
struct EventMove
{
    int days = 0;
    int minutes = 0;
    QString reason = {};
};
Result<> shiftEvent(Bank &bank, Write &write, const Uid &event, const EventMove &move);

} // namespace kb
