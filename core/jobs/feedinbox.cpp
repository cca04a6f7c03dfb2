// SPDX-License-Identifier: EUPL-1.2
#include "jobs/feedinbox.h"

#include "bank/bank.h"
#include "exchange/feed.h"
#include "model/signalcapture.h"
#include "model/signalsteps.h"
#include "store/sqlfile.h"

#include <QFile>
#include <QFileInfo>

namespace kb {

namespace {

constexpr qint64 LargestFeed = 64 << 20; ///< bytes; a feed is some hundred messages

constexpr qsizetype LongestTitleFromText = 120; ///< characters

/// Feeds of one reading together, each message once.
struct Messages
{
    FeedOutcome outcome;
    QList<Signal> signals_; ///< oldest first
};

Result<Feed> feedIn(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, path};
    if (file.size() > LargestFeed)
        return Error{Error::Code::TooLarge, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, file.errorString()};
    return readFeed(file.readAll());
}

/// Of a message without a title the beginning of what it says.
QString titleOf(const FeedItem &item)
{
    const QString title = item.title.simplified();
    const QString said = title.isEmpty() ? item.summary.simplified() : title;
    if (said.isEmpty())
        return item.url.toString();
    const bool isCut = title.isEmpty() && said.size() > LongestTitleFromText;
    return isCut ? said.left(LongestTitleFromText - 1).trimmed() + QChar(0x2026) : said;
}

QString sourceTitle(const Feed &feed, const FeedItem &item)
{
    const QString title = feed.title.simplified();
    return title.isEmpty() ? item.url.host() : title;
}

/// Only for ourselves, until somebody makes a signal of it.
Signal messageFrom(const Feed &feed, const FeedItem &item, QDate today)
{
    const QDate day = item.at.date();
    const QString source = sourceTitle(feed, item);
    Signal signal = newSignal();
    signal.status = SignalStatus::Inbox;
    signal.shareLevel = ShareLevel::EigenDg;
    signal.origin = Origin::Import;
    signal.externalId = item.id.isEmpty() ? item.url.toString() : item.id;
    signal.title = titleOf(item);
    signal.description = item.summary;
    signal.sources = {{.title = source.isEmpty() ? signal.title : source, .url = item.url, .date = day}};
    signal.arena = {likelyArena(signal.sources.first())};
    signal.observedOn = day.isValid() && day < today ? day : today;
    return signal;
}

void take(Messages &messages, const Feed &feed, QDate today, QSet<QString> &seen)
{
    for (auto item = feed.items.crbegin(); item != feed.items.crend(); ++item) {
        const Signal message = messageFrom(feed, *item, today);
        if (seen.contains(message.externalId))
            continue;
        seen.insert(message.externalId);
        messages.signals_.append(message);
    }
}

Result<Messages> messagesIn(const QStringList &paths, QDate today, const Progress &progress,
                            const std::stop_token &stop)
{
    Messages messages;
    QSet<QString> seen;
    for (qsizetype at = 0; at < paths.size(); ++at) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        const QString name = QFileInfo(paths[at]).fileName();
        const auto feed = feedIn(paths[at]);
        if (!feed) {
            messages.outcome.broken.append({name, feed.error()});
        } else {
            take(messages, *feed, today, seen);
            if (feed->empty > 0)
                messages.outcome.empty.append({name, feed->empty});
            if (feed->isCutOff)
                messages.outcome.cutOff.append(name);
        }
        report(progress, at + 1, paths.size());
    }
    return messages;
}

Result<QSet<QString>> knownMessages(Bank &bank, const QList<Signal> &messages)
{
    QStringList ids;
    for (const Signal &message : messages)
        ids.append(message.externalId);
    const auto known = bank.context().db.all(
        sqlFile("signal/known_messages"), [](Row row) { return row.next<QString>(); },
        jsonChoices(ids).value_or(QStringLiteral("[]")));
    if (!known)
        return known.error();
    return QSet<QString>(known->cbegin(), known->cend());
}

Result<> writeMessages(Bank &bank, const QList<Signal> &messages)
{
    const StepLabel label{
        .act = QStringLiteral("import"), .kind = Kind::Signal, .count = int(messages.size())};
    return bank.write(label, [&](Write &write) -> Result<> {
        write.takeAsTheyAre();
        for (Signal message : messages) {
            message.ownerUnit = bank.identity().unit;
            if (auto made = bank.records<Signal>().insert(write, message); !made)
                return made.error();
        }
        return {};
    });
}

} // namespace

Result<FeedOutcome> readFeeds(Bank &bank, const QStringList &paths, const Progress &progress,
                              const std::stop_token &stop)
{
    auto messages = messagesIn(paths, bank.now().date(), progress, stop);
    if (!messages)
        return messages.error();
    const auto known = knownMessages(bank, messages->signals_);
    if (!known)
        return known.error();
    messages->outcome.known = int(messages->signals_.removeIf(
        [&](const Signal &message) { return known->contains(message.externalId); }));
    messages->outcome.added = int(messages->signals_.size());
    if (messages->signals_.isEmpty())
        return messages->outcome;
    const auto written = writeMessages(bank, messages->signals_);
    return written ? Result<FeedOutcome>(messages->outcome) : Result<FeedOutcome>(written.error());
}

Result<QList<qint64>> InboxList::newest(int count) const
{
    return m_bank.context().db.all(
        sqlFile("signal/inbox"), [](Row row) { return row.next<qint64>(); }, count);
}

Result<QList<qint64>> InboxList::ids(SignalQuery query) const
{
    query.statuses = {SignalStatus::Inbox};
    return SignalList::ids(query);
}

} // namespace kb
