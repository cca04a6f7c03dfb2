// SPDX-License-Identifier: EUPL-1.2
#include "frame/calendarfiles.h"

#include "base/savefile.h"
#include "frame/mayreplace.h"
#include "jobs/calendarfile.h"
#include "jobs/calendarremarks.h"
#include "widgets/filequestion.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace kb {

namespace {

struct CalendarFilesWording
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFiles)
};

QString calendarFilter()
{
    return CalendarFilesWording::tr("Calendar files (*.ics)");
}

struct CalendarOutcome
{
    QList<PlannedEvent> plan;
    QStringList remarks; ///< what of the file was not taken as it stands there
};

Result<CalendarOutcome> importPath(Bank &bank, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, path};
    const auto calendar = readCalendar(file.readAll());
    if (!calendar)
        return calendar.error();
    const auto plan = planCalendarImport(bank, *calendar);
    if (!plan)
        return plan.error();
    const auto written = applyCalendarImport(bank, *plan, QFileInfo(path).fileName());
    return written ? Result<CalendarOutcome>(CalendarOutcome{*plan, calendarRemarks(*calendar)})
                   : written.error();
}

QString outcomeSentence(const CalendarOutcome &outcome)
{
    const auto count = [&](CalendarAction action) { return countOf(outcome.plan, action); };
    const auto repeated = int(std::ranges::count(outcome.plan, true, &PlannedEvent::isRepeated));
    QStringList sentences{
        CalendarFilesWording::tr("%n event(s) imported", nullptr, count(CalendarAction::New)) +
        CalendarFilesWording::tr(", %n changed", nullptr, count(CalendarAction::Changed)) +
        CalendarFilesWording::tr(", %n already here.", nullptr, count(CalendarAction::Same))};
    if (const int foreign = count(CalendarAction::Foreign); foreign > 0)
        sentences.append(
            CalendarFilesWording::tr("%n stayed as they are: the owner is another unit.", nullptr, foreign));
    if (repeated > 0)
        sentences.append(
            CalendarFilesWording::tr("%n come again: only the first time was taken.", nullptr, repeated));
    return (sentences + outcome.remarks).join(u' ');
}

} // namespace

void saveCalendar(Workspace &workspace, const QList<qint64> &events, QWidget *parent)
{
    if (events.isEmpty())
        return workspace.say(
            {.sentence = CalendarFilesWording::tr("Nothing is selected. First select which events.")});
    const QString path = askFileToWrite(CalendarFilesWording::tr("Save for a calendar"), calendarFilter(),
                                        QStringLiteral(".ics"), parent);
    if (path.isEmpty())
        return;
    workspace.runJob(
        CalendarFilesWording::tr("Writing %1").arg(QFileInfo(path).fileName()), parent,
        [path, events](JobContext &context) {
            const auto bytes = calendarFileOf(context.bank, events);
            return bytes ? saveFile(path, *bytes) : Result<>(bytes.error());
        },
        [&workspace, path, count = int(events.size())](const Result<> &written) {
            if (!written)
                return workspace.sayError(written.error());
            workspace.say(
                {.sentence =
                     CalendarFilesWording::tr("%n event(s) written to %1.", nullptr, count).arg(path)});
        });
}

void chooseCalendar(Workspace &workspace, QWidget *parent)
{
    const QString path = askFile(
        {.title = CalendarFilesWording::tr("Import a calendar"), .kinds = {calendarFilter()}}, parent);
    if (!path.isEmpty())
        importCalendar(workspace, path, parent);
}

void importCalendar(Workspace &workspace, const QString &path, QWidget *parent)
{
    workspace.runJob(
        CalendarFilesWording::tr("Reading %1").arg(QFileInfo(path).fileName()), parent,
        [path](JobContext &context) { return importPath(context.bank, path); },
        [&workspace](const Result<CalendarOutcome> &outcome) {
            if (!outcome)
                return workspace.sayError(outcome.error());
            const bool isChanged = countOf(outcome->plan, CalendarAction::New) > 0 ||
                                   countOf(outcome->plan, CalendarAction::Changed) > 0;
            if (isChanged)
                workspace.sayDone(outcomeSentence(*outcome));
            else
                workspace.say({.sentence = outcomeSentence(*outcome)});
        });
}

} // namespace kb
