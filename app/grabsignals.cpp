// SPDX-License-Identifier: EUPL-1.2
#include "grabsignals.h"

#include "camera.h"
#include "editors/bankchoices.h"
#include "frame/bankview.h"
#include "jobs/feedinbox.h"
#include "mainwindow.h"
#include "tabs/followupdialog.h"
#include "tabs/signaldialogs.h"
#include "tabs/tab.h"

#include <QSaveFile>
#include <QTabBar>
#include <QTabWidget>
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

/// Every page of a record that is open, but the first, which is taken already.
void grabRecordPages(Camera &camera, MainWindow &window, QWidget &tab, const QString &name)
{
    for (auto *pages : tab.findChildren<QTabWidget *>()) {
        for (int page = 1; pages->isVisible() && page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            camera.take(window, QStringLiteral("%1-%2").arg(name).arg(page + 1));
        }
    }
}

void grabRoomPages(Camera &camera, MainWindow &window)
{
    Tab &room = window.bankView()->currentTab();
    auto *bar = room.findChild<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    const QStringList names{QStringLiteral("signals-list"), QStringLiteral("signals-radar"),
                            QStringLiteral("signals-bulletins"), QStringLiteral("signals-inbox")};
    for (int page = 0; page < bar->count(); ++page) {
        bar->setCurrentIndex(page);
        room.focusContent();
        camera.take(window, names[page]);
        if (page == 1)
            continue; // the radar opens its signals on the list
        room.openCurrent();
        camera.take(window, names[page] + QStringLiteral("-detail"));
        grabRecordPages(camera, window, room, names[page] + QStringLiteral("-detail"));
        room.showPlace({});
    }
    bar->setCurrentIndex(1);
    for (QAction *action : room.tabActions().record) {
        if (action && action->isCheckable())
            action->setChecked(true);
    }
    camera.take(window, QStringLiteral("signals-radar-table"));
    bar->setCurrentIndex(0);
}

void takeDialog(Camera &camera, QDialog &dialog, const char *name)
{
    dialog.show();
    camera.take(dialog, QString::fromLatin1(name));
}

void grabSignalDialogs(Camera &camera, MainWindow &window)
{
    Bank &bank = window.bankView()->workspace().bank();
    const auto ids = SignalList(bank).newest(1);
    const auto signals_ = ids ? bank.records<Signal>().rows(*ids) : Result<QList<Signal>>(ids.error());
    if (!signals_ || signals_->isEmpty())
        return;
    const Signal &signal = signals_->first();
    AssessDialog assess(signal, &window);
    takeDialog(camera, assess, "dialog-assess");
    VerdictDialog verdict(signal.title, std::nullopt, &window);
    takeDialog(camera, verdict, "dialog-verdict");
    DossierLinkDialog link(signal.title, dossierChoices(bank), &window);
    link.accept(); // without a meaning
    takeDialog(camera, link, "dialog-link-dossier");
    FollowUpDialog followUp(bank, signal, &window);
    takeDialog(camera, followUp, "dialog-follow-up");
}

} // namespace

void grabSignals(Camera &camera, MainWindow &window)
{
    fillInbox(window.bankView()->workspace().bank());
    window.bankView()->goToTab(QStringLiteral("signals"));
    grabRoomPages(camera, window);
    grabSignalDialogs(camera, window);
}

} // namespace kb
