// SPDX-License-Identifier: EUPL-1.2
#include "tabs/inboxpage.h"

#include "editors/signaleditor.h"
#include "jobs/signaltriage.h"
#include "models/inboxcolumns.h"
#include "papers/signalpaper.h"
#include "tabs/signalfilters.h"
#include "widgets/filequestion.h"
#include "wording/errortext.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>

namespace kb {

namespace {

PageWords inboxWords()
{
    return {.list = "inbox",
            .create = InboxPage::tr("&New signal"),
            .empty =
                InboxPage::tr("The inbox is empty. Save a news feed as a file and read it here, or drag the "
                              "file to this page."),
            .emptyAction = InboxPage::tr("Read a feed…"),
            .searchHint = InboxPage::tr("Search in the messages"),
            .removeQuestion = [](int count) {
                return InboxPage::tr("Put %n message(s) in the trash?", nullptr, count);
            }};
}

QList<FilterSpec> inboxFilters()
{
    return {{.key = QStringLiteral("arena"),
             .title = InboxPage::tr("Arena"),
             .choices = signalFilters().first().choices}};
}

FilterChoices noChoices(Bank &)
{
    return {};
}

/// Local files that may be a feed; what is in them is found out by reading.
QStringList feedPaths(const QMimeData &dragged)
{
    static const QStringList suffixes{QStringLiteral("xml"), QStringLiteral("rss"), QStringLiteral("atom"),
                                      QStringLiteral("rdf")};
    QStringList paths;
    for (const QUrl &url : dragged.urls()) {
        if (url.isLocalFile() && suffixes.contains(QFileInfo(url.toLocalFile()).suffix().toLower()))
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// One sentence for a file that is no feed.
QString brokenSentence(const BrokenFeed &feed)
{
    if (feed.why.code == Error::Code::Unreadable)
        return InboxPage::tr("“%1” is not a news feed (RSS or Atom). Nothing was taken from it.")
            .arg(feed.file);
    return QStringLiteral("%1: %2").arg(feed.file, errorText(feed.why));
}

} // namespace

InboxPage::InboxPage(Workspace &workspace, QWidget *parent)
    : RecordsPage(workspace, Kind::Signal, inboxColumns(), inboxWords(), parent)
{
    addFilters(inboxFilters(), askSignals, noChoices, {});
    m_actions.import = addTabAction(tr("&Read feeds…"), Qt::CTRL | Qt::Key_I, [this] { chooseFeeds(); });
    QAction *make = addTabAction(tr("&Make a signal of it"), Qt::CTRL | Qt::Key_J, [this] { makeSignals(); });
    limitActions({m_actions.import, make});
    finish({make, m_actions.import});
}

RecordEditor *InboxPage::makeEditor()
{
    return new SignalEditor(workspace(), this);
}

Paper InboxPage::paperOf(const SignalLine &line)
{
    return signalPaper(workspace().bank(), line);
}

/// What became a signal is no message any more.
void InboxPage::follow(const Changes &changes)
{
    if (changes.touches(Kind::Signal))
        m_feed.reload(m_query);
}

void InboxPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (workspace().isReadOnly() || feedPaths(*event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void InboxPage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    read(feedPaths(*event->mimeData()));
}

void InboxPage::chooseFeeds()
{
    const QStringList paths = askFiles(
        {.title = tr("Read feeds"),
         .place = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
         .kinds = tr("News feeds (*.xml *.rss *.atom *.rdf);;All files (*)").split(QStringLiteral(";;"))},
        this);
    if (!paths.isEmpty())
        read(paths);
}

void InboxPage::read(const QStringList &paths)
{
    workspace().runJob(
        tr("Reading %n feed(s)", nullptr, int(paths.size())), this,
        [paths](JobContext &context) {
            return readFeeds(context.bank, paths, context.progress, context.stop);
        },
        [this](const Result<FeedOutcome> &outcome) {
            if (outcome)
                tell(*outcome);
            else
                workspace().sayError(outcome.error());
        });
}

void InboxPage::tell(const FeedOutcome &outcome)
{
    QStringList sentences;
    if (outcome.added > 0 || outcome.broken.isEmpty())
        sentences.append(tr("%n message(s) read.", nullptr, outcome.added));
    if (outcome.known > 0)
        sentences.append(tr("%n were read before.", nullptr, outcome.known));
    for (const EmptyMessages &empty : outcome.empty)
        sentences.append(
            tr("%n message(s) in “%1” left out: without title, text or address.", nullptr, empty.count)
                .arg(empty.file));
    for (const QString &file : outcome.cutOff)
        sentences.append(tr("“%1” breaks off; what came before was read.").arg(file));
    for (const BrokenFeed &feed : outcome.broken)
        sentences.append(brokenSentence(feed));
    Message message{.sentence = sentences.join(u' '),
                    .tone = outcome.broken.isEmpty() ? Message::Tone::Done : Message::Tone::Failed};
    if (outcome.added > 0) {
        message.action = tr("Undo");
        message.follow = [workspace = &workspace()] { workspace->undo(); };
    }
    workspace().say(message);
}

void InboxPage::makeSignals()
{
    const QList<Uid> messages = recordsInSight();
    if (messages.isEmpty())
        return;
    const StepLabel label{.act = QStringLiteral("make"), .kind = Kind::Signal, .count = int(messages.size())};
    workspace().writeStep(
        tr("Making %n signal(s)", nullptr, label.count), label, this,
        [messages](JobContext &context, Write &write) {
            return SignalTriage(context.bank, write, context.progress, context.stop).accept(messages);
        },
        [this, first = messages.first()](const Result<TriageOutcome> &made) {
            if (!made)
                return workspace().sayError(made.error());
            workspace().say({.sentence = tr("%n signal(s) made.", nullptr, made->moved),
                             .action = tr("Open"),
                             .follow = [workspace = &workspace(), first] { workspace->open(first); }});
        });
}

} // namespace kb
