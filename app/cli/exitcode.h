// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb::cli {

/// What the program tells the shell. The numbers are a contract with scripts.
enum class ExitCode {
    Done = 0,
    Findings = 1, ///< done, with something to report: a record skipped, or changed in meaning
    WrongUse = 2, ///< the words of the command were not understood; nothing was tried
    Failed = 3,   ///< nothing was changed
    NotBuiltYet = 64,
};

} // namespace kb::cli
