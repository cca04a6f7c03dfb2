// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/childrows.h"
#include "model/event.h"
#include "models/meetingcolumns.h"

namespace kb {

class Workspace;

/// What there is to do for an event. A new event begins with the checklist of its kind, as long as nobody
/// wrote in it.
class TasksPage : public ChildRows<Task, TaskLine>
{
    Q_OBJECT

public:
    explicit TasksPage(Workspace &workspace);

    void show(const QList<Task> &tasks);
    /// A new event: the list follows its kind and its date until it is touched.
    void begin(const Event &event);
    void setEvent(const Event &event);
    /// How many tasks were agreed on at the meeting.
    int agreements() const;

protected:
    Task fresh(int row) const override;
    QMap<FieldId, QString> problemsAt(int row) const override;
    void summarise() override;

private:
    void settle(QList<TaskLine> &lines) const;
    QList<Task> listed(const QList<Task> &present = {}) const;
    void addListed();

    Workspace &m_workspace;
    Event m_event;
    bool m_followsKind = false;
};

} // namespace kb
