// SPDX-License-Identifier: EUPL-1.2
#include "grab.h"

#include "frame/bankview.h"
#include "jobs/overlapjob.h"
#include "mainwindow.h"
#include "tabs/tab.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>

namespace kb {

namespace {

constexpr int LongestWait = 20000; ///< milliseconds
constexpr int Rest = 600;          ///< for what waits until typing rests

/// Lets the lists read and the window paint.
void settle(BankView &view)
{
    QDeadlineTimer rest(Rest);
    for (QDeadlineTimer end(LongestWait); !end.hasExpired(); QThread::msleep(5)) {
        QCoreApplication::processEvents();
        if (rest.hasExpired() && !view.workspace().reads().isBusy() && !view.workspace().jobs().isBusy())
            return;
    }
}

bool grab(MainWindow &window, const QString &folder, const QString &name)
{
    return window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace

bool grabPictures(MainWindow &window, const QString &folder)
{
    BankView &view = *window.bankView();
    Bank &bank = view.workspace().bank();
    const auto computed = OverlapStore(bank).computedAt();
    if (computed && !computed->isValid() && !runOverlap(bank))
        return false;

    bool isWritten = QDir().mkpath(folder);
    for (const TabSpec &spec : tabs()) {
        const QString id = QString::fromLatin1(spec.id);
        view.goToTab(id);
        settle(view);
        isWritten = grab(window, folder, id) && isWritten;
        view.currentTab().openCurrent();
        settle(view);
        isWritten = grab(window, folder, id + QStringLiteral("-detail")) && isWritten;
        view.currentTab().showPlace({});
    }
    return isWritten;
}

} // namespace kb
