// SPDX-License-Identifier: EUPL-1.2
#include "grabsignals.h"

#include "camera.h"
#include "editors/bankchoices.h"
#include "frame/bankview.h"
#include "grabdetail.h"
#include "jobs/feedinbox.h"
#include "mainwindow.h"
#include "tabs/followupdialog.h"
#include "tabs/signalactions.h"
#include "tabs/signaldialogs.h"
#include "tabs/tab.h"

#include <QSaveFile>
#include <QTabBar>
#include <QTemporaryDir>

namespace kb {

namespace {

constexpr QByteArrayView NewsFeed =
    "<rss version='2.0'><channel><title>Weekblad Voorbeeldbestuur</title>"
    "<item><guid>1</guid><title>Vier gemeenten delen een vergunningverlener</title>"
    "<link>https://nieuws.voorbeeld.example/1</link><description>De proef loopt tot de zomer.</description>"
    "<pubDate>Mon, 23 Feb 2026 08:00:00 +0100</pubDate></item>"
    "<item><guid>2</guid><title>Kamer vraagt om cijfers over het bestaansminimum</title>"
    "<link>https://www.tweedekamer.nl/nieuws/2</link></item></channel></rss>";

/// In the copy that is looked at.
void fillInbox(Bank &bank)
{
    const QTemporaryDir folder;
    QSaveFile file(folder.filePath(QStringLiteral("nieuws.xml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(NewsFeed.toByteArray()) < 0 || !file.commit())
        return;
    (void)readFeeds(bank, {file.fileName()});
}

void grabFilledInbox(Camera &camera, MainWindow &window, QTabBar &pages)
{
    Tab &room = window.bankView()->currentTab();
    pages.setCurrentIndex(3);
    room.focusContent();
    camera.take(window, QStringLiteral("signals-inbox-filled"));
    room.openCurrent();
    grabDetail(camera, window, QStringLiteral("signals-inbox-detail"));
    room.showPlace({});
}

void grabRadarTable(Camera &camera, MainWindow &window, QTabBar &pages)
{
    pages.setCurrentIndex(1);
    for (QAction *action : window.bankView()->currentTab().tabActions().record) {
        if (action && action->isCheckable())
            action->setChecked(true);
    }
    camera.take(window, QStringLiteral("signals-radar-table"));
}

/// Why, in a sentence: with what is said when there is none.
void grabReason(Camera &camera, MainWindow &window, const Signal &signal)
{
    ReasonDialog reason({.title = SignalActions::tr("Set aside"),
                         .label = SignalActions::tr("&Why do we do nothing with it?"),
                         .missing = SignalActions::tr("Write in one sentence why it is set aside."),
                         .accept = SignalActions::tr("&Set aside")},
                        signal.title, &window);
    reason.accept();
    camera.takeDialog(reason, "dialog-set-aside-signal");
}

void grabSignalDialogs(Camera &camera, MainWindow &window)
{
    Workspace &workspace = window.bankView()->workspace();
    Bank &bank = workspace.bank();
    const auto ids = SignalList(bank).newest(1);
    const auto signals_ = ids ? bank.records<Signal>().rows(*ids) : Result<QList<Signal>>(ids.error());
    if (!signals_ || signals_->isEmpty())
        return;
    const Signal &signal = signals_->first();
    AssessDialog assess(signal, &window);
    camera.takeDialog(assess, "dialog-assess");
    VerdictDialog verdict(signal.title, std::nullopt, &window);
    camera.takeDialog(verdict, "dialog-verdict");
    DossierLinkDialog link(signal.title, dossierChoices(bank), &window);
    link.accept(); // without a meaning
    camera.takeDialog(link, "dialog-link-dossier");
    FollowUpDialog followUp(workspace, signal, &window);
    camera.takeDialog(followUp, "dialog-follow-up");
    grabReason(camera, window, signal);
}

} // namespace

void grabSignals(Camera &camera, MainWindow &window)
{
    fillInbox(window.bankView()->workspace().bank());
    window.bankView()->goToTab(QStringLiteral("signals"));
    auto *pages = window.bankView()->currentTab().findChild<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    grabFilledInbox(camera, window, *pages);
    grabRadarTable(camera, window, *pages);
    pages->setCurrentIndex(0);
    grabSignalDialogs(camera, window);
}

} // namespace kb
