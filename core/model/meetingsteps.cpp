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

void addMissingToEnter(Missing &missing, const Event &event, const EventSurroundings &around)
{
    switch (event.status) {
    case EventStatus::Uitgenodigd:
        addMissingToInvite(missing, event, around);
        break;
    case EventStatus::Bevestigd:
        missing.unless(event.start.isValid(), "start").unless(event.end.isValid(), "end");
        break;
    case EventStatus::Verslag:
        missing.unless(!event.report.isEmpty(), "report");
        break;
    case EventStatus::Afgesloten:
        missing.unless(around.insights + around.agreements > 0 || !event.noOutcome.isEmpty(), "outcome");
        break;
    case EventStatus::Verplaatst:
    case EventStatus::Geannuleerd:
        missing.unless(!event.statusReason.isEmpty(), "status_reason");
        break;
    case EventStatus::Idee:
    case EventStatus::Voorbereiding:
    case EventStatus::Gehouden:
        break;
    }
}

} // namespace

QStringList missingForStep(const Event &before, const Event &after, const EventSurroundings &around)
{
    Missing missing;
    if (before.status != after.status)
        addMissingToEnter(missing, after, around);
    return missing.names();
}

QStringList missingForStep(const Exploration &before, const Exploration &after)
{
    const bool ends = before.status != after.status && after.status == ExplorationStatus::Afgerond;
    return Missing().unless(!ends || !after.resultSummary.isEmpty(), "result_summary").names();
}

} // namespace kb
