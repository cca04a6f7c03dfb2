// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/session.h"

#include <span>

namespace kb::cli {

/// What must be there before a command runs. Fonts are for those that draw.
enum class Needs { Nothing, Bank, Fonts, BankAndFonts };

/// One command. A name of two words ("overlap run") comes before one of a single word.
struct Command
{
    QLatin1StringView name;
    QLatin1StringView usage;           ///< what follows the name; also says which options it understands
    const char *purpose;               ///< source string for translate("Cli", …)
    ExitCode (*run)(Session &session); ///< null: not built yet
    Needs needs = Needs::Bank;

    bool needsBank() const { return needs == Needs::Bank || needs == Needs::BankAndFonts; }
    bool needsFonts() const { return needs == Needs::Fonts || needs == Needs::BankAndFonts; }
    /// Its name and what follows it.
    QString line() const { return QStringLiteral("%1 %2").arg(name, usage).trimmed(); }
};

/// Every command of the contract, built or not.
std::span<const Command> commands();

/// The command that the words begin with; null when there is none.
const Command *commandFor(const QStringList &words);

} // namespace kb::cli
