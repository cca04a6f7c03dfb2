// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/session.h"

#include <span>

namespace kb::cli {

/// Whether a command draws, for which fonts must be loaded first.
enum class Needs { CoreOnly, Fonts };

/// One command. A name of two words ("overlap run") comes before one of a single word.
struct Command
{
    QLatin1StringView name;
    const char *usage;                 ///< what follows the name
    const char *purpose;               ///< source string for translate("Cli", …)
    ExitCode (*run)(Session &session); ///< null: not built yet
    Needs needs = Needs::CoreOnly;
};

/// Every command of the contract, built or not.
std::span<const Command> commands();

/// The command that the words begin with, and how many words its name has; null when there is none.
const Command *commandFor(const QStringList &words, qsizetype *length);

} // namespace kb::cli
