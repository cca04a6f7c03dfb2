// SPDX-License-Identifier: EUPL-1.2
#include "editors/meetingchoices.h"

#include "report/codewords.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct MeetingChoicesWording
{
    Q_DECLARE_TR_FUNCTIONS(MeetingChoices)
};

} // namespace

QList<Choice> eventKindChoices()
{
    QList<Choice> choices;
    for (const QLatin1StringView kind : eventKinds)
        choices.append({QString(kind), eventKindLabel(QString(kind))});
    return choices;
}

QList<Choice> zoneChoices()
{
    return {{QStringLiteral("Europe/Amsterdam"), MeetingChoicesWording::tr("Netherlands (Amsterdam)")},
            {QStringLiteral("America/Kralendijk"),
             MeetingChoicesWording::tr("Bonaire, Sint Eustatius and Saba (Kralendijk)")},
            {QStringLiteral("America/Aruba"), MeetingChoicesWording::tr("Aruba")},
            {QStringLiteral("America/Curacao"), MeetingChoicesWording::tr("Curaçao")},
            {QStringLiteral("America/Lower_Princes"), MeetingChoicesWording::tr("Sint Maarten")},
            {QStringLiteral("Europe/Brussels"), MeetingChoicesWording::tr("Belgium (Brussels)")},
            {QStringLiteral("Europe/London"), MeetingChoicesWording::tr("United Kingdom (London)")},
            {QStringLiteral("America/New_York"), MeetingChoicesWording::tr("United States (New York)")},
            {QStringLiteral("UTC"), MeetingChoicesWording::tr("World time (UTC)")}};
}

} // namespace kb
