// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/roomtab.h"

namespace kb {

class Changes;

/// Tab 6: events as a list and as a calendar, the explorations that they are part of, and the people to
/// invite (spec 03, 3.7). Counts the events that are over and wait for their report.
class EventsTab : public RoomTab
{
    Q_OBJECT

public:
    explicit EventsTab(Workspace &workspace, QWidget *parent = nullptr);

private:
    void follow(const Changes &changes);
    void count();
};

} // namespace kb
