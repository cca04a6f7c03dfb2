// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/goldenfile.h"
#include "support/openbank.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>

namespace kb::test {

/// The action of the page with that text.
inline QAction &exportAction(const QWidget &page)
{
    const auto actions = page.actions();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') == QStringLiteral("Export the list…"))
            return *action;
    }
    qFatal("the list is not exported");
}

/// Exports the list of a page to that file and gives what is in it; past the watchdog, as Qt builds the
/// dialog. Needs Qt's own dialogs (AA_DontUseNativeDialogs).
inline QByteArray exportedList(Workspace &workspace, const QWidget &page, const QString &path)
{
    const bool isAsked =
        answering<QFileDialog>([&] { exportAction(page).trigger(); },
                               [&](QFileDialog &dialog) {
                                   auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
                                   line->setText(path);
                                   QTest::keyClick(line, Qt::Key_Return);
                               });
    settle(workspace);
    return isAsked ? contentOf(path) : QByteArray();
}

} // namespace kb::test
