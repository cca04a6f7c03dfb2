// SPDX-License-Identifier: EUPL-1.2
#include "grabtoday.h"

#include "camera.h"
#include "frame/bankview.h"
#include "frame/helpdialog.h"
#include "frame/historydialog.h"
#include "frame/logdialog.h"
#include "frame/trashdialog.h"
#include "grabwarnings.h"
#include "mainwindow.h"
#include "model/study.h"
#include "tabs/linkdialog.h"
#include "tabs/putawaydialog.h"
#include "tabs/tab.h"
#include "tabs/taskdialog.h"

#include <QLineEdit>
#include <QToolButton>

namespace kb {

namespace {

/// Everything, and only what is of the own unit.
void grabReaches(Camera &camera, MainWindow &window)
{
    window.bankView()->goToTab(QStringLiteral("today"));
    for (auto *button : window.bankView()->currentTab().findChildren<QToolButton *>()) {
        if (!button->isCheckable() || button->isChecked())
            continue;
        button->click();
        camera.settle();
        camera.take(window, QStringLiteral("today-other-reach"));
        return;
    }
}

void grabPutAway(Camera &camera, MainWindow &window)
{
    using About = PutAwayDialog::About;
    const QString what = QStringLiteral("Een vaste woonplek voor jongeren");
    const QDate today = window.bankView()->workspace().bank().now().date();
    PutAwayDialog later(About::Later, what, today, &window);
    camera.takeDialog(later, "dialog-today-later");
    PutAwayDialog hide(About::Hide, what, today, &window);
    hide.accept(); // with what is asked of a reason
    camera.takeDialog(hide, "dialog-today-hide");
}

Headline firstOf(Bank &bank, Kind kind)
{
    Database &db = bank.context().db;
    const auto ids = recordIds(db, *recordType(kind), Shelf::InUse);
    const auto rows = ids && !ids->isEmpty() ? storedRows(db, *recordType(kind), {ids->last()})
                                             : Result<QList<StoredRecord>>(Error{});
    if (!rows || rows->isEmpty())
        return {};
    const auto lines = headlines(db, {rows->first().uid});
    return lines ? lines->value(rows->first().uid) : Headline{};
}

void grabLink(Camera &camera, MainWindow &window, Kind kind, const char *name)
{
    Workspace &workspace = window.bankView()->workspace();
    LinkDialog dialog(workspace, {firstOf(workspace.bank(), kind)}, &window);
    dialog.QWidget::show();
    auto *words = dialog.findChild<QLineEdit *>();
    words->setText(firstOf(workspace.bank(), Kind::PolicyDossier).title);
    Q_EMIT words->textEdited(words->text());
    camera.settle();
    camera.takeDialog(dialog, name);
}

void grabTrash(Camera &camera, MainWindow &window)
{
    Workspace &workspace = window.bankView()->workspace();
    TrashDialog empty(workspace, &window);
    camera.takeDialog(empty, "dialog-trash-empty");
    empty.close();
    const Headline study = firstOf(workspace.bank(), Kind::Study);
    const auto removed =
        workspace.write({QStringLiteral("remove"), Kind::Study, 1, study.code}, [&](Write &write) {
            return workspace.bank().records<Study>().remove(write, study.uid);
        });
    TrashDialog full(workspace, &window);
    camera.takeDialog(full, "dialog-trash");
    grabWarning(camera, full, TrashDialog::tr("&Remove for good…"), QStringLiteral("dialog-remove-for-good"));
    full.close();
    if (removed)
        workspace.undo();
    camera.settle();
}

void grabPast(Camera &camera, MainWindow &window)
{
    Workspace &workspace = window.bankView()->workspace();
    LogDialog log(workspace, &window);
    camera.takeDialog(log, "dialog-log");
    HistoryDialog history(workspace.bank(), firstOf(workspace.bank(), Kind::Study).uid, &window);
    camera.takeDialog(history, "dialog-history");
}

} // namespace

void grabToday(Camera &camera, MainWindow &window)
{
    grabReaches(camera, window);
    grabPutAway(camera, window);
    TaskDialog task(QStringLiteral("DGVB-STU-0008 Energiearmoede meten"), QStringLiteral("S. de Wit"),
                    &window);
    camera.takeDialog(task, "dialog-task");
    grabLink(camera, window, Kind::Study, "dialog-link");
    grabLink(camera, window, Kind::Signal, "dialog-link-signal");
    grabTrash(camera, window);
    grabPast(camera, window);
    for (const char *page : {"start", "today", "keys"}) {
        HelpDialog help(QString::fromLatin1(page), &window);
        camera.takeDialog(help, qPrintable(QStringLiteral("dialog-help-%1").arg(QLatin1StringView(page))));
    }
}

} // namespace kb
