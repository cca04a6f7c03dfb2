// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/childrows.h"
#include "editors/recordnames.h"
#include "model/event.h"
#include "models/meetingcolumns.h"

namespace kb {

class Workspace;

/// The programme of an event: parts in their order, whose times follow from their minutes.
class AgendaPage : public ChildRows<AgendaItem, AgendaLine>
{
    Q_OBJECT

public:
    explicit AgendaPage(Workspace &workspace);

    /// The times of the programme follow those of the event.
    void setEvent(const Event &event);

protected:
    QMap<FieldId, QString> problemsAt(int row) const override;
    void summarise() override;

private:
    void settle(QList<AgendaLine> &lines);
    void fit();

    RecordNames m_names;
    Event m_event;
};

} // namespace kb
