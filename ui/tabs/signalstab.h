// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/roomtab.h"

namespace kb {

/// Tab 3: the signals as a list and as a radar, the bulletins, and the inbox (spec 03, 3.4).
class SignalsTab : public RoomTab
{
    Q_OBJECT

public:
    explicit SignalsTab(Workspace &workspace, QWidget *parent = nullptr);

private:
    /// Tells how many signals wait for somebody to assess them, whichever page is in sight.
    void count();
};

} // namespace kb
