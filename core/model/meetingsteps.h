// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/event.h"
#include "model/exploration.h"

namespace kb {

/// What stands around an event that its lifecycle asks for.
struct EventSurroundings
{
    int participants = 0;
    int insights = 0;
    int agreements = 0; ///< tasks that come from it, unlike those of its checklist
};

/// Whether there is nothing left to do for it. Others can learn from it then (spec 01, S15).
constexpr bool hasEnded(EventStatus status)
{
    return status == EventStatus::Afgesloten;
}

/// People were asked to come; who moves it then says why.
constexpr bool isAnnounced(EventStatus status)
{
    return status == EventStatus::Uitgenodigd || status == EventStatus::Bevestigd;
}

/// It is still to come, as far as anybody said.
constexpr bool isToBeHeld(EventStatus status)
{
    return status == EventStatus::Voorbereiding || isAnnounced(status);
}

/// It does not take place, or not as it was announced.
constexpr bool isCalledOff(EventStatus status)
{
    return status == EventStatus::Verplaatst || status == EventStatus::Geannuleerd;
}

/// What is missing before the step may be made (spec 02, 2.8), as field or guard names; empty when nothing
/// stands in the way.
QStringList missingForStep(const Event &before, const Event &after, const EventSurroundings &around);
/// A finished exploration says what it brought.
QStringList missingForStep(const Exploration &before, const Exploration &after);

} // namespace kb
