// SPDX-License-Identifier: EUPL-1.2
#include "jobs/calendarremarks.h"

#include "report/words.h"

namespace kb {

namespace {

constexpr qsizetype MostNamed = 5;

QString quotedName(const QString &name)
{
    return name.isEmpty() ? Report::tr("an event without a title") : QStringLiteral("“%1”").arg(name);
}

/// The names of those that the rule is about, and how many they are.
struct Touched
{
    QStringList names;
    int count = 0;

    template <typename Rule> Touched(const QList<CalendarEvent> &events, Rule rule)
    {
        for (const CalendarEvent &event : events) {
            if (rule(event) && ++count <= MostNamed)
                names.append(quotedName(nameOf(event)));
        }
        if (count > MostNamed)
            names.append(QStringLiteral("…"));
    }
    QString text() const { return names.join(QStringLiteral(", ")); }
};

QString breakSentence(const CalendarFile &file)
{
    if (!file.isCutOff)
        return {};
    return file.half
               ? Report::tr("The file breaks off in %1, which was left out.").arg(quotedName(*file.half))
               : Report::tr("The file breaks off; what was there is in the bank.");
}

QString beginSentence(const QList<CalendarEvent> &events)
{
    const Touched touched(events, [](const CalendarEvent &event) { return !event.start.isValid(); });
    return touched.count == 0
               ? QString()
               : Report::tr("%n event(s) without a begin that can be read: %1.", nullptr, touched.count)
                     .arg(touched.text());
}

QString endSentence(const QList<CalendarEvent> &events)
{
    const Touched touched(events, [](const CalendarEvent &event) { return event.hasBadEnd; });
    return touched.count == 0
               ? QString()
               : Report::tr("%n event(s) came in without the end, which lies before the begin: %1.", nullptr,
                            touched.count)
                     .arg(touched.text());
}

QString zoneSentence(const QList<CalendarEvent> &events)
{
    const Touched touched(events, [](const CalendarEvent &event) { return !event.unknownZone.isEmpty(); });
    return touched.count == 0
               ? QString()
               : Report::tr("%n event(s) in a time zone that is not known, taken as that of Amsterdam: %1.",
                            nullptr, touched.count)
                     .arg(touched.text());
}

} // namespace

QStringList calendarRemarks(const CalendarFile &file)
{
    QStringList remarks{breakSentence(file), beginSentence(file.events), endSentence(file.events),
                        zoneSentence(file.events)};
    remarks.removeAll(QString());
    return remarks;
}

} // namespace kb
