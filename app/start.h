// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace kb {

/// What the command line asks of the window.
struct Start
{
    QString bank;                       ///< file to open; empty: none given
    std::optional<QString> exampleUnit; ///< make and open a fresh example; empty text: of the coordinator
    QString pictures;                   ///< folder for pictures of every screen; then the program ends
    bool isOnlyTabs = false;            ///< one picture of each tab, and no more
    bool isEveryLook = false;           ///< pictures in every language, theme and size
    QString language;                   ///< empty: as chosen before
    QString theme;                      ///< light, dark or contrast; empty: as chosen before
    int textSize = 0;                   ///< per cent; 0: as chosen before
    QSize size;                         ///< of the window; invalid: as left before
};

/// Ends the program with a message for wrong use, and for --help and --version.
Start readCommandLine(const QStringList &arguments);

} // namespace kb
