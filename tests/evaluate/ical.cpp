// SPDX-License-Identifier: EUPL-1.2
#include "exchange/icalendar.h"
#include "jsonlines.h"
#include "kinds.h"

#include <QFile>
#include <QJsonArray>
#include <QTextStream>

namespace kb::evaluate {

namespace {

QJsonObject entryOf(const CalendarEvent &event)
{
    return {{QStringLiteral("uid"), event.uid},
            {QStringLiteral("summary"), event.summary},
            {QStringLiteral("dtstart"), event.startText},
            {QStringLiteral("dtend"), event.endText},
            {QStringLiteral("location"), event.location}};
}

} // namespace

Result<> runIcal(const Request &request, const Print &print)
{
    const auto lines = readJsonLines(request.set.filePath(QStringLiteral("expected.jsonl")), request.split);
    if (!lines)
        return lines.error();
    QTextStream unread(stderr);
    for (const QJsonObject &line : *lines) {
        const QString name = line.value(QLatin1StringView("file")).toString();
        QFile file(request.set.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::NotFound, file.fileName()};
        const auto calendar = readCalendar(file.readAll());
        if (!calendar) {
            unread << name << ": not read\n";
            continue;
        }
        QJsonArray events;
        for (const CalendarEvent &event : calendar->events)
            events.append(entryOf(event));
        print({{QStringLiteral("file"), name}, {QStringLiteral("events"), events}});
    }
    return {};
}

} // namespace kb::evaluate
