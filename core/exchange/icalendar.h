// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/codes.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

namespace kb {

enum class CalendarState { None, Tentative, Confirmed, Cancelled };
template <> inline constexpr auto codesOf<CalendarState> = codes("", "TENTATIVE", "CONFIRMED", "CANCELLED");

/// One VEVENT of a calendar file.
struct CalendarEvent
{
    QString uid;
    QString summary;
    QString description;
    QString location;
    QUrl url;
    QDateTime start; ///< an instant; invalid when the file has none that exists
    QDateTime end;   ///< an instant; of a whole day the midnight after it
    bool allDay = false;
    QString timezone; ///< IANA name; empty when the file names none that is known
    CalendarState state = CalendarState::None;
    int sequence = 0;
    bool isRepeated = false; ///< the file has a rule by which it comes again

    bool hasBadEnd = false; ///< the file has an end that lies before the begin
    QString unknownZone;    ///< as the file names it; the times are taken as those of Amsterdam

    QString startText; ///< as the file has it: 20260101T090000 or 20260101
    QString endText;

    bool operator==(const CalendarEvent &) const = default;
};

struct CalendarFile
{
    QString name;
    QList<CalendarEvent> events; ///< in the order of the file
    bool isCutOff = false;       ///< the file broke off, or has more events than we take
    std::optional<QString> half; ///< the name of the event in which it broke off, which is not among them

    bool operator==(const CalendarFile &) const = default;
};

/// What people call it: its summary, or else its uid.
QString nameOf(const CalendarEvent &event);

/// Reads a file of iCalendar (RFC 5545), lenient as calendar programs are: what cannot be read of an event is
/// left out of it. Times without a zone are those of Amsterdam. Unreadable when there is no calendar in the
/// bytes, TooLarge when no calendar is that large.
Result<CalendarFile> readCalendar(const QByteArray &bytes);

/// One calendar with these events, each in its own time zone, which is described in the file. `stamp` is when
/// it was made, so that the same events give the same bytes.
QByteArray writeCalendar(const QList<CalendarEvent> &events, const QDateTime &stamp);

} // namespace kb
