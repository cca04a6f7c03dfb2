// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/roomtab.h"

namespace kb {

/// Tab 4: the knowledge questions, the gaps in what is known, and the map of them (spec 03, 3.5). For the
/// list of tabs.
Tab *makeQuestionsRoom(Workspace &workspace, QWidget *parent);

} // namespace kb
