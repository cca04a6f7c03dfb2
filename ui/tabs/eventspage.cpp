// SPDX-License-Identifier: EUPL-1.2
#include "tabs/eventspage.h"

#include "editors/eventeditor.h"
#include "models/eventcolumns.h"
#include "papers/eventpaper.h"
#include "tabs/eventfilters.h"

namespace kb {

namespace {

struct EventsPageWording
{
    Q_DECLARE_TR_FUNCTIONS(EventsPage)
};

QString removeEvents(int count)
{
    return EventsPageWording::tr("Put %n event(s) in the trash?", nullptr, count);
}

PageWords eventWords()
{
    return {.list = "events",
            .create = EventsPageWording::tr("&New event"),
            .empty = EventsPageWording::tr("No events yet. Choose a kind; its checklist is ready for you."),
            .emptyAction = EventsPageWording::tr("New event"),
            .searchHint = EventsPageWording::tr("Search in title, goal, report, place"),
            .removeQuestion = removeEvents};
}

} // namespace

EventsPage::EventsPage(Workspace &workspace, QWidget *parent)
    : RecordsPage(workspace, Kind::Event,
                  eventColumns(workspace.isExample() ? ListOf::ExampleRecords : ListOf::OwnRecords),
                  eventWords(), parent)
{
    addFilters(eventFilters(), ask, eventChoices, {Kind::Unit, Kind::PolicyDossier, Kind::Exploration});
    finish();
}

RecordEditor *EventsPage::makeEditor()
{
    return new EventEditor(workspace(), this);
}

Paper EventsPage::paperOf(const EventLine &event)
{
    return eventPaper(workspace().bank(), event);
}

/// Participants and tasks change what a row counts.
void EventsPage::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    if (!changes.listChanged(Kind::Event) &&
        (changes.touches(Kind::Participant) || changes.touches(Kind::Task)))
        m_feed.model().retry();
}

} // namespace kb
