// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/roomtab.h"

namespace kb {

/// Tab 5: where the knowledge of the units meets (spec 03, 3.6). Counts the strong and probable pairs that
/// nobody of this unit has judged yet.
class OverlapTab : public RoomTab
{
    Q_OBJECT

public:
    explicit OverlapTab(Workspace &workspace, QWidget *parent = nullptr);

private:
    void count();
};

} // namespace kb
