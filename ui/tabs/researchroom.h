// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/roomtab.h"

namespace kb {

/// The pages of tab 2: the research bank, what works, experiences, collections and the register of knowledge
/// banks of others (spec 03, 3.3 and 3.11).
std::span<const PageSpec> researchPages();

/// For the list of tabs.
Tab *makeResearchRoom(Workspace &workspace, QWidget *parent);

} // namespace kb
