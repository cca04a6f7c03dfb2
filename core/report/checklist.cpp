// SPDX-License-Identifier: EUPL-1.2
#include "report/checklist.h"

#include "model/eventtimes.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct ListedTask
{
    int weeksBefore;
    const char *what;
    const char *onlyFor = nullptr; ///< a kind of event; null: every kind
    const char *notFor = nullptr;
};

constexpr std::array listedTasks{
    ListedTask{8, QT_TRANSLATE_NOOP("Checklist", "Decide on the main question with the secretary-general"),
               "kenniskamer"},
    ListedTask{8, QT_TRANSLATE_NOOP("Checklist", "Decide on the goal and the main question"), nullptr,
               "kenniskamer"},
    ListedTask{7, QT_TRANSLATE_NOOP("Checklist", "Book the room and check that everybody can use it"),
               nullptr, "webinar"},
    ListedTask{7, QT_TRANSLATE_NOOP("Checklist", "Set up the online room and arrange subtitles"), "webinar"},
    ListedTask{6, QT_TRANSLATE_NOOP("Checklist", "Choose participants: leadership and knowledge institutes"),
               "kenniskamer"},
    ListedTask{6, QT_TRANSLATE_NOOP("Checklist", "Choose experts by their expertise"), "expertbijeenkomst"},
    ListedTask{5, QT_TRANSLATE_NOOP("Checklist", "Ask the speakers"), nullptr, "begeleidingscommissie"},
    ListedTask{5, QT_TRANSLATE_NOOP("Checklist", "Send the draft that is to be discussed"),
               "begeleidingscommissie"},
    ListedTask{4, QT_TRANSLATE_NOOP("Checklist", "Send the invitations")},
    ListedTask{2, QT_TRANSLATE_NOOP("Checklist", "Send round what is to be read, four pages at most")},
    ListedTask{1, QT_TRANSLATE_NOOP("Checklist", "Print the attendance list and look at the room"), nullptr,
               "webinar"},
    ListedTask{1, QT_TRANSLATE_NOOP("Checklist", "Try out sound, picture and subtitles"), "webinar"},
    ListedTask{-1, QT_TRANSLATE_NOOP("Checklist", "Write down the report and the insights")},
};

bool isListedFor(const ListedTask &task, const QString &kind)
{
    if (task.onlyFor)
        return kind == QLatin1StringView(task.onlyFor);
    return !task.notFor || kind != QLatin1StringView(task.notFor);
}

} // namespace

QList<ChecklistItem> checklistFor(const QString &eventKind)
{
    QList<ChecklistItem> items;
    for (const ListedTask &task : listedTasks) {
        if (isListedFor(task, eventKind))
            items.append({task.weeksBefore, QCoreApplication::translate("Checklist", task.what)});
    }
    return items;
}

QList<Task> checklistTasks(const Event &event, const QList<Task> &present)
{
    constexpr int daysInAWeek = 7;
    const QDate day = firstDay(event);
    QList<Task> tasks;
    for (const ChecklistItem &item : checklistFor(event.kind)) {
        if (std::ranges::find(present, item.what, &Task::what) != present.end())
            continue;
        Task task;
        task.what = item.what;
        task.about = event.uid;
        task.origin = TaskOrigin::Draaiboek;
        task.weeksBefore = item.weeksBefore;
        task.due = day.isValid() ? day.addDays(-daysInAWeek * item.weeksBefore) : QDate();
        tasks.append(task);
    }
    return tasks;
}

} // namespace kb
