// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {
class Bank;
}

namespace kb::cli {

class Session;

/// As the window does: what was decided or changed since the last run counts, also for the groups. A bank
/// that can only be read, or is too large to compare without being asked, keeps its last run, and that is
/// said.
void followChanges(Session &session);

/// The same for pairs alone: only where something that they rest on changed, for a decision changes none.
void followRecords(Session &session, Bank &bank);

} // namespace kb::cli
