// SPDX-License-Identifier: EUPL-1.2
#include "exchange/feed.h"
#include "require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto feed = kb::readFeed(kb::fuzz::bytesOf(data, size));
    if (!feed)
        return 0;
    for (const kb::FeedItem &item : feed->items) {
        kb::fuzz::require(!item.title.isEmpty() || !item.summary.isEmpty(), "an item says something");
        kb::fuzz::require(item.url.isEmpty() || item.url.scheme().startsWith(QLatin1StringView("http")),
                          "an address is one of the web");
    }
    return 0;
}
