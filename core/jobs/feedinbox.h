// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "jobs/signallist.h"

namespace kb {

/// A file from which nothing was taken, and why: Unreadable, TooLarge, NotFound or Storage.
struct BrokenFeed
{
    QString file; ///< its name
    Error why;
};

/// A file of which messages were left out: they say nothing by which anybody could know them.
struct EmptyMessages
{
    QString file;
    int count = 0;

    bool operator==(const EmptyMessages &) const = default;
};

/// What came of reading feeds.
struct FeedOutcome
{
    int added = 0;
    int known = 0; ///< read before, also when they were thrown away since
    QList<EmptyMessages> empty;
    QStringList cutOff;       ///< files that broke off: what stands before it was taken
    QList<BrokenFeed> broken; ///< files that are no feed
};

/// Reads RSS and Atom files into the inbox, as one step to undo. Each message comes in once. A bad file keeps
/// no other out; of nothing but bad files nothing is written.
Result<FeedOutcome> readFeeds(Bank &bank, const QStringList &paths, const Progress &progress = {},
                              const std::stop_token &stop = {});

/// What was read from feeds and nobody looked at yet, as a list.
class InboxList : public SignalList
{
public:
    using SignalList::SignalList;

    Result<QList<qint64>> newest(int count) const;
    /// Whatever statuses the query asks, only what is in the inbox.
    Result<QList<qint64>> ids(SignalQuery query) const;
};

} // namespace kb
