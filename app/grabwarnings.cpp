// SPDX-License-Identifier: EUPL-1.2
#include "grabwarnings.h"

#include "camera.h"
#include "editors/doublequestion.h"
#include "frame/bankview.h"
#include "grabadvice.h"
#include "grabdetail.h"
#include "jobs/personlist.h"
#include "jobs/studylist.h"
#include "mainwindow.h"
#include "model/bulletinsteps.h"
#include "tabs/advicetab.h"
#include "tabs/bulletinspage.h"
#include "tabs/personspage.h"

#include <QPushButton>

namespace kb {

namespace {

/// What a step of the tab in sight asks; nothing where it is grey.
void grabStep(Camera &camera, MainWindow &window, const QString &step, const char *name)
{
    if (QAction *action = stepCalled(window, step))
        camera.takeAsked([action] { action->trigger(); }, QString::fromLatin1(name));
}

void grabOfAdvice(Camera &camera, MainWindow &window)
{
    BankView &view = *window.bankView();
    view.goToTab(QStringLiteral("advice"));
    camera.settle(); // until the list has a line to put in the trash
    grabStep(camera, window, DetailTab::tr("To the &trash"), "dialog-to-trash");
    if (!view.currentTab().showPlace(offeredAdvice(view.workspace().bank()).uid))
        return;
    grabStep(camera, window, AdviceTab::tr("&Withdraw…"), "dialog-withdraw-advice");
    view.currentTab().showPlace({});
}

/// Null where no person is of our own.
Uid personOfOurs(Bank &bank)
{
    const PersonList persons(bank);
    const auto ids = persons.ids({.owners = {bank.identity().unit}});
    const auto lines = ids ? persons.lines(ids->mid(0, 1)) : Result<QList<PersonLine>>(ids.error());
    return lines && !lines->isEmpty() ? lines->first().uid : Uid();
}

void grabErasing(Camera &camera, MainWindow &window)
{
    BankView &view = *window.bankView();
    const Uid person = personOfOurs(view.workspace().bank());
    view.goToTab(QStringLiteral("network"));
    Tab &room = view.currentTab();
    if (person.isNull() || !room.showPlace(person))
        return;
    grabStep(camera, window, PersonsPage::tr("Remo&ve from contacts…"), "dialog-erase-person");
    room.showPlace({});
}

/// Of the first that is still being written.
void grabIssuing(Camera &camera, MainWindow &window)
{
    BankView &view = *window.bankView();
    const auto bulletins = view.workspace().bank().records<Bulletin>().all();
    if (!bulletins)
        return;
    const auto draft =
        std::ranges::find_if(*bulletins, [](const Bulletin &bulletin) { return !isIssued(bulletin.status); });
    view.goToTab(QStringLiteral("signals"));
    if (draft == bulletins->end() || !view.currentTab().showPlace(draft->uid))
        return;
    grabStep(camera, window, BulletinsPage::tr("&Issue…"), "dialog-issue-bulletin");
    view.currentTab().showPlace({});
}

/// As if the newest study were entered once more.
void grabDouble(Camera &camera, MainWindow &window)
{
    const StudyList studies(window.bankView()->workspace().bank());
    const auto newest = studies.newest(1);
    const auto lines = newest ? studies.lines(*newest) : Result<QList<StudyLine>>(newest.error());
    if (!lines || lines->isEmpty())
        return;
    camera.takeAsked([&] { (void)askAboutDouble(lines->first(), &window); },
                     QStringLiteral("dialog-already-here"));
}

} // namespace

void grabWarning(Camera &camera, QWidget &dialog, const QString &button, const QString &name)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text() == button)
            camera.takeAsked([each] { each->click(); }, name);
    }
}

void grabWarnings(Camera &camera, MainWindow &window)
{
    grabOfAdvice(camera, window);
    grabErasing(camera, window);
    grabIssuing(camera, window);
    grabDouble(camera, window);
}

} // namespace kb
