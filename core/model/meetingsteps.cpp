// SPDX-License-Identifier: EUPL-1.2
#include "model/meetingsteps.h"

#include "model/missing.h"

namespace kb {

namespace {

void addMissingToInvite(Missing &missing, const Event &event, const EventSurroundings &around)
{
    missing.unless(!event.goal.isEmpty(), "goal")
        .unless(event.start.isValid(), "start")
        .unless(event.placeKind.has_value(), "place_kind")
        .unless(event.placeKind.value_or(PlaceKind::Online) == PlaceKind::Online || !event.place.isEmpty(),
                "place")
        .unless(around.participants > 0, "participant");
}

/// Whether the step goes to that status or past it: what it asks is not left out by skipping it. Who comes
/// back from a meeting that was called off begins anew.
bool reaches(EventStatus status, EventStatus from, EventStatus to)
{
    return !isCalledOff(to) && to >= status && (isCalledOff(from) || from < status);
}

void addMissingToConfirm(Missing &missing, const Event &event)
{
    missing.unless(event.start.isValid() || missing.names().contains(QLatin1StringView("start")), "start")
        .unless(event.end.isValid(), "end");
}

void addMissingToEnter(Missing &missing, EventStatus from, const Event &event,
                       const EventSurroundings &around)
{
    if (reaches(EventStatus::Uitgenodigd, from, event.status))
        addMissingToInvite(missing, event, around);
    if (reaches(EventStatus::Bevestigd, from, event.status))
        addMissingToConfirm(missing, event);
    if (event.status == EventStatus::Verslag)
        missing.unless(!event.report.isEmpty(), "report");
    if (event.status == EventStatus::Afgesloten)
        missing.unless(around.insights + around.agreements > 0 || !event.noOutcome.isEmpty(), "outcome");
    if (isCalledOff(event.status))
        missing.unless(!event.statusReason.isEmpty(), "status_reason");
}

} // namespace

QStringList missingForStep(const Event &before, const Event &after, const EventSurroundings &around)
{
    Missing missing;
    if (before.status != after.status)
        addMissingToEnter(missing, before.status, after, around);
    return missing.names();
}

QStringList missingForStep(const Exploration &before, const Exploration &after)
{
    const bool ends = before.status != after.status && after.status == ExplorationStatus::Afgerond;
    return Missing().unless(!ends || !after.resultSummary.isEmpty(), "result_summary").names();
}

} // namespace kb
