// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace kb {

/// What the command line asks of the window.
struct Start
{
    QString bank;                       ///< file to open; empty: none given
    std::optional<QString> exampleUnit; ///< make and open a fresh example; empty text: of the coordinator
    QString pictures;                   ///< folder for one picture per tab; then the program ends
    QString language;                   ///< empty: as chosen before
};

/// Ends the program with a message for wrong use, and for --help and --version.
Start readCommandLine(const QStringList &arguments);

} // namespace kb
