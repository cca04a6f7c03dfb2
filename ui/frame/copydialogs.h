// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"

#include <QString>

#include <optional>

class QWidget;

namespace kb {

class Workspace;

/// Where the automatic copies of the open bank are.
QString copyFolderOf(Workspace &workspace);

/// Asks for a file and makes a copy of the bank there, as a job.
void chooseAndCopy(Workspace &workspace, QWidget *parent);

/// A copy, and the bank that is to be made of it.
struct WantedBank
{
    QString from;
    QString to;
};

/// Asks for both; begins where the copies of the open bank are. The workspace may be null.
std::optional<WantedBank> askForCopy(Workspace *workspace, QWidget *parent);

/// No copy could be made: does the user go all the same?
bool wantsToLeaveWithoutCopy(const Error &error, QWidget *parent);

} // namespace kb
