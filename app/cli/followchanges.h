// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb::cli {

class Session;

/// As the window does: what was decided or changed since the last run counts, also for the groups. A bank
/// that can only be read, or is too large to compare without being asked, keeps its last run, and that is
/// said.
void followChanges(Session &session);

} // namespace kb::cli
