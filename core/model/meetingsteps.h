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

/// What is missing before the step may be made (spec 02, 2.8), as field or guard names; empty when nothing
/// stands in the way.
QStringList missingForStep(const Event &before, const Event &after, const EventSurroundings &around);
/// A finished exploration says what it brought.
QStringList missingForStep(const Exploration &before, const Exploration &after);

} // namespace kb
