// SPDX-License-Identifier: EUPL-1.2
#include "base/savefile.h"
#include "cli/chosenrecords.h"
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/calendarfile.h"
#include "jobs/eventlist.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace kb::cli {

namespace {

Result<QList<PlannedEvent>> planFor(Bank &bank, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, path};
    const auto calendar = readCalendar(file.readAll());
    return calendar ? planCalendarImport(bank, *calendar) : calendar.error();
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

void tellPlan(Session &session, const QString &path, const QList<PlannedEvent> &plan)
{
    const auto count = [&](CalendarAction action) { return countOf(plan, action); };
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
                              {QStringLiteral("records"), plannedRecords(plan)}});
}

} // namespace

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
        isRehearsal ? Result<>() : applyCalendarImport(*bank, *plan, QFileInfo(path).fileName());
    if (!written)
        return session.fail(written.error());
    tellPlan(session, path, *plan);
    const bool hasFindings =
        countOf(*plan, CalendarAction::Foreign) > 0 ||
        std::ranges::any_of(*plan, [](const PlannedEvent &planned) { return planned.isRepeated; });
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
