// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"
#include "cli/exitcode.h"

namespace kb {
class Bank;
}

namespace kb::cli {

class Session;

/// What went wrong about the pair of the first two words: that one of them is not here, that they are never
/// compared, that no run found them, or something else.
ExitCode failOnPair(Session &session, Bank &bank, const Error &error);

} // namespace kb::cli
