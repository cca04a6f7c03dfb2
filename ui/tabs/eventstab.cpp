// SPDX-License-Identifier: EUPL-1.2
#include "tabs/eventstab.h"

#include "jobs/eventlist.h"
#include "tabs/calendarpage.h"
#include "tabs/eventspage.h"
#include "tabs/explorationspage.h"
#include "tabs/inviteespage.h"
#include "workspace/workspace.h"

namespace kb {

namespace {

constexpr std::array eventRecords{Kind::Event};
constexpr std::array explorationRecords{Kind::Exploration};
constexpr std::array inviteeRecords{Kind::Person};

template <typename T> Tab *makeEventPage(Workspace &workspace, QWidget *parent)
{
    return new T(workspace, parent);
}

constexpr std::array eventPages{
    PageSpec{"list", QT_TRANSLATE_NOOP("Pages", "&List"), eventRecords, makeEventPage<EventsPage>},
    PageSpec{"calendar", QT_TRANSLATE_NOOP("Pages", "C&alendar"), {}, makeEventPage<CalendarPage>},
    PageSpec{"explorations", QT_TRANSLATE_NOOP("Pages", "E&xplorations"), explorationRecords,
             makeEventPage<ExplorationsPage>},
    PageSpec{"invitees", QT_TRANSLATE_NOOP("Pages", "&People to invite"), inviteeRecords,
             makeEventPage<InviteesPage>},
};

} // namespace

EventsTab::EventsTab(Workspace &workspace, QWidget *parent)
    : RoomTab("events", eventPages, workspace, parent)
{
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &EventsTab::follow);
    count();
}

void EventsTab::follow(const Changes &changes)
{
    if (changes.touches(Kind::Event))
        count();
}

void EventsTab::count()
{
    workspace().reads().run(
        this, [](JobContext &context) { return EventList(context.bank).waitingForReport(); },
        [this](const Result<int> &waiting) {
            if (waiting)
                Q_EMIT countChanged(*waiting, tr("%n without a report", nullptr, *waiting));
        });
}

} // namespace kb
