// SPDX-License-Identifier: EUPL-1.2
#include "grabevents.h"

#include "camera.h"
#include "editors/recordeditor.h"
#include "frame/bankview.h"
#include "mainwindow.h"
#include "model/event.h"
#include "tabs/calendarpage.h"

#include <QTabBar>
#include <QTabWidget>

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

void grabEditorPages(Camera &camera, MainWindow &window, Tab &room, const QString &name)
{
    for (auto *editor : room.findChildren<RecordEditor *>()) {
        if (!editor->isVisible())
            continue;
        auto *pages = editor->findChild<QTabWidget *>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            camera.take(window, QStringLiteral("%1-%2").arg(name).arg(page + 1));
        }
    }
}

} // namespace

void grabEvents(Camera &camera, MainWindow &window)
{
    BankView &view = *window.bankView();
    view.goToTab(QStringLiteral("events"));
    Tab &room = view.currentTab();
    auto *bar = room.findChild<QTabBar *>();
    room.showPlace(fullestEvent(view.workspace().bank()));
    grabEditorPages(camera, window, room, QStringLiteral("event"));
    room.showPlace({});

    bar->setCurrentIndex(1);
    camera.take(window, QStringLiteral("events-month"));
    auto *calendar = room.findChild<CalendarPage *>();
    calendar->setSpan(CalendarSpan::Week);
    camera.take(window, QStringLiteral("events-week"));
    calendar->setSpan(CalendarSpan::Month);

    bar->setCurrentIndex(2);
    camera.take(window, QStringLiteral("events-explorations"));
    room.openCurrent();
    grabEditorPages(camera, window, room, QStringLiteral("exploration"));
    room.showPlace({});
    bar->setCurrentIndex(0);
}

} // namespace kb
