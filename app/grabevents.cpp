// SPDX-License-Identifier: EUPL-1.2
#include "grabevents.h"

#include "camera.h"
#include "frame/bankview.h"
#include "grabdetail.h"
#include "mainwindow.h"
#include "model/event.h"
#include "tabs/calendarpage.h"

#include <QTabBar>

namespace kb {

namespace {

/// The event with most around it: the earliest that was held.
Uid fullestEvent(Bank &bank)
{
    const auto events = bank.records<Event>().all();
    if (!events)
        return {};
    for (const Event &event : *events) {
        if (event.status == EventStatus::Gehouden)
            return event.uid;
    }
    return events->isEmpty() ? Uid() : events->first().uid;
}

} // namespace

void grabEvents(Camera &camera, MainWindow &window)
{
    BankView &view = *window.bankView();
    view.goToTab(QStringLiteral("events"));
    Tab &room = view.currentTab();
    auto *bar = room.findChild<QTabBar *>();
    room.showPlace(fullestEvent(view.workspace().bank()));
    grabDetail(camera, window, QStringLiteral("event"));
    room.showPlace({});

    bar->setCurrentIndex(1);
    auto *calendar = room.findChild<CalendarPage *>();
    calendar->setSpan(CalendarSpan::Week);
    camera.take(window, QStringLiteral("events-calendar-week"));
    calendar->setSpan(CalendarSpan::Month);
    bar->setCurrentIndex(0);
}

} // namespace kb
