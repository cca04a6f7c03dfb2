// SPDX-License-Identifier: EUPL-1.2
#include "base/firsterror.h"
#include "base/savefile.h"
#include "cli/chosenrecords.h"
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/calendarfile.h"
#include "jobs/calendarremarks.h"
#include "jobs/eventlist.h"
#include "jobs/eventparts.h"
#include "report/checklist.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace kb::cli {

namespace {

/// What would become of a file, and what of it was not taken as it stands there.
struct CalendarPlan
{
    QList<PlannedEvent> events;
    QStringList remarks;
};

Result<CalendarPlan> planFor(Bank &bank, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, path};
    const auto calendar = readCalendar(file.readAll());
    if (!calendar)
        return calendar.error();
    const auto events = planCalendarImport(bank, *calendar);
    return events ? Result<CalendarPlan>(CalendarPlan{*events, calendarRemarks(*calendar)}) : events.error();
}

QJsonArray plannedRecords(const QList<PlannedEvent> &plan)
{
    QJsonArray records;
    int nth = 0;
    for (const PlannedEvent &planned : plan)
        records.append(QJsonObject{
            {QStringLiteral("line"), ++nth},
            {QStringLiteral("action"), QString(codeOf(planned.action))},
            {QStringLiteral("uid"), planned.event.uid.isNull() ? QString() : textOf(planned.event.uid)},
            {QStringLiteral("title"), planned.event.title}});
    return records;
}

void tellPlan(Session &session, const QString &path, const CalendarPlan &plan)
{
    const auto count = [&](CalendarAction action) { return countOf(plan.events, action); };
    for (const QString &remark : plan.remarks)
        session.say(remark);
    if (!session.isJson())
        return session.print(Cli::tr("%1: %2 new, %3 changed, %4 the same, %5 left out")
                                 .arg(path)
                                 .arg(count(CalendarAction::New))
                                 .arg(count(CalendarAction::Changed))
                                 .arg(count(CalendarAction::Same))
                                 .arg(count(CalendarAction::Foreign)));
    session.print(QJsonObject{{QStringLiteral("file"), path},
                              {QStringLiteral("new"), count(CalendarAction::New)},
                              {QStringLiteral("same"), count(CalendarAction::Same)},
                              {QStringLiteral("changed"), count(CalendarAction::Changed)},
                              {QStringLiteral("double"), 0},
                              {QStringLiteral("skipped"), count(CalendarAction::Foreign)},
                              {QStringLiteral("remarks"), QJsonArray::fromStringList(plan.remarks)},
                              {QStringLiteral("records"), plannedRecords(plan.events)}});
}

/// Of our own unit; with their uids.
Result<QList<Task>> addTasks(Bank &bank, Write &write, QList<Task> tasks)
{
    for (Task &task : tasks) {
        task.unit = bank.identity().unit;
        const auto uid = bank.records<Task>().insert(write, task);
        if (!uid)
            return uid.error();
        task.uid = *uid;
    }
    return tasks;
}

void printTask(Session &session, const Task &task)
{
    const QString due = task.due.toString(Qt::ISODate);
    if (!session.isJson())
        return session.print(QStringLiteral("%1  %2").arg(due, -10).arg(task.what));
    session.print(QJsonObject{{QStringLiteral("uid"), textOf(task.uid)},
                              {QStringLiteral("due"), due},
                              {QStringLiteral("what"), task.what}});
}

} // namespace

ExitCode eventChecklist(Session &session)
{
    if (session.uid(0).isNull())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto event = bank->records<Event>().get(session.uid(0));
    const auto present = tasksOf(*bank, session.uid(0));
    if (const Error *error = firstError(event, present))
        return session.fail(*error);
    const StepLabel label{.act = QStringLiteral("edit"), .kind = Kind::Event, .subject = event->refcode};
    const auto added = bank->write(
        label, [&](Write &write) { return addTasks(*bank, write, checklistTasks(*event, *present)); });
    if (!added)
        return session.fail(added.error());
    for (const Task &task : *added)
        printTask(session, task);
    return ExitCode::Done;
}

ExitCode eventImport(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (arguments.words().size() != 1)
        return session.wrongUse();
    const QString path = arguments.word(0);
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto plan = planFor(*bank, path);
    if (!plan)
        return session.fail(plan.error());
    const bool isRehearsal = arguments.has(QStringLiteral("dry-run"));
    const auto written =
        isRehearsal ? Result<>() : applyCalendarImport(*bank, plan->events, QFileInfo(path).fileName());
    if (!written)
        return session.fail(written.error());
    tellPlan(session, path, *plan);
    const bool hasFindings =
        !plan->remarks.isEmpty() || countOf(plan->events, CalendarAction::Foreign) > 0 ||
        std::ranges::any_of(plan->events, [](const PlannedEvent &planned) { return planned.isRepeated; });
    return hasFindings ? ExitCode::Findings : ExitCode::Done;
}

ExitCode eventExport(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString out = arguments.value(QStringLiteral("out"));
    const QList<Uid> uids = session.uids();
    if (out.isEmpty() || uids.contains(Uid()))
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto ids = uids.isEmpty()
                         ? EventList(*bank).ids({.words = arguments.value(QStringLiteral("query"))})
                         : localIds(*bank, Kind::Event, uids);
    const auto bytes = ids ? calendarFileOf(*bank, *ids) : ids.error();
    return bytes ? session.outcome(saveFile(out, *bytes)) : session.fail(bytes.error());
}

} // namespace kb::cli
