// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/roomtab.h"

namespace kb {

/// The pages of tab 9: institutes, persons, the organisation and contact moments (spec 03, 3.10).
std::span<const PageSpec> networkPages();

/// For the list of tabs.
Tab *makeNetworkTab(Workspace &workspace, QWidget *parent);

} // namespace kb
