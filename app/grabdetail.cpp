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

} // namespace kb
