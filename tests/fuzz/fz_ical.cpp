// SPDX-License-Identifier: EUPL-1.2
#include "exchange/icalendar.h"
#include "require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto calendar = kb::readCalendar(kb::fuzz::bytesOf(data, size));
    if (!calendar)
        return 0;
    for (const kb::CalendarEvent &event : calendar->events) {
        kb::fuzz::require(!event.end.isValid() || event.end > event.start, "an event ends after it begins");
        kb::fuzz::require(event.url.isEmpty() || event.url.scheme().startsWith(QLatin1StringView("http")),
                          "an address is one of the web");
    }
    const QDateTime stamp(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    const auto again = kb::readCalendar(kb::writeCalendar(calendar->events, stamp));
    kb::fuzz::require(bool(again), "what we write can be read");
    kb::fuzz::require(again->events.size() == calendar->events.size(), "every event comes back");
    return 0;
}
