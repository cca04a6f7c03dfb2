// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

/// Reads the tables of words that searching and comparing need, once: a third of a second in a debug build. On
/// any thread, where nobody waits; otherwise the first search or save reads them.
void readTextTables();

} // namespace kb
