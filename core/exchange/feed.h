// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

namespace kb {

/// One message of a news feed, as plain text.
struct FeedItem
{
    QString id; ///< the feed's own name for it; its address when it has none
    QString title;
    QString summary;
    QUrl url;     ///< http or https; empty otherwise
    QDateTime at; ///< when it was published; invalid when the feed does not say

    bool operator==(const FeedItem &) const = default;
};

/// A news feed as somebody saved it: RSS 0.9x, 1.0 and 2.0, and Atom 1.0 (RFC 4287).
struct Feed
{
    QString title;
    QList<FeedItem> items; ///< in the order of the file, each once
    int empty = 0;         ///< items that say nothing: no title, text or address
    bool isCutOff = false; ///< the file broke off, or has more items than we take

    bool operator==(const Feed &) const = default;
};

/// Reads a saved feed, lenient as readers of feeds are: entities of HTML in XML, markup in titles, dates in
/// either form. What stands before an error is kept. Unreadable when there is no feed in the bytes. Never
/// opens an address. Linear in the bytes.
Result<Feed> readFeed(const QByteArray &bytes);

} // namespace kb
