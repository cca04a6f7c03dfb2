// SPDX-License-Identifier: EUPL-1.2
#include "grabdetail.h"

#include "camera.h"
#include "frame/bankview.h"
#include "mainwindow.h"
#include "tabs/tab.h"

#include <QTabWidget>

namespace kb {

void grabDetail(Camera &camera, MainWindow &window, const QString &name)
{
    camera.take(window, name);
    for (auto *pages : window.bankView()->currentTab().findChildren<QTabWidget *>()) {
        if (!pages->isVisible())
            continue;
        for (int page = 1; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            camera.take(window, QStringLiteral("%1-%2").arg(name).arg(page + 1));
        }
        pages->setCurrentIndex(0);
    }
}

QAction *stepCalled(MainWindow &window, const QString &text)
{
    const QList<QAction *> steps = window.bankView()->currentTab().tabActions().record;
    const auto step =
        std::ranges::find_if(steps, [&](const QAction *one) { return one && one->text() == text; });
    return step == steps.end() ? nullptr : *step;
}

} // namespace kb
