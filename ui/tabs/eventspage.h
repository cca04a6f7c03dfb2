// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/eventlist.h"
#include "report/meetingpapers.h"
#include "tabs/recordspage.h"

namespace kb {

/// The list of events (spec 03, 3.7).
class EventsPage : public RecordsPage<EventList, EventLine, EventQuery>
{
    Q_OBJECT

public:
    explicit EventsPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const EventLine &event) override;
    void follow(const Changes &changes) override;
    /// A calendar file that is dropped is imported.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QList<QAction *> makeActions();
    QList<QAction *> stepActions();
    QList<QAction *> paperActions();
    void moveHere();
    void writeGapHere();
    void writeLessonHere();
    void copyAddressesHere();
    void printCurrent(MeetingPaper paper);
};

} // namespace kb
