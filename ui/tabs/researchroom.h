// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/roomtab.h"

namespace kb {

/// The pages of tab 2: the research bank, what works, experiences and collections (spec 03, 3.3).
std::span<const PageSpec> researchPages();

/// For the list of tabs.
Tab *makeResearchRoom(Workspace &workspace, QWidget *parent);

} // namespace kb
