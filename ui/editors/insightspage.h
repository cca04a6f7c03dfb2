// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/childrows.h"
#include "model/event.h"
#include "models/meetingcolumns.h"

class QPushButton;

namespace kb {

class Workspace;

/// What came out of an event, and what can be made of it.
class InsightsPage : public ChildRows<Insight, InsightLine>
{
    Q_OBJECT

public:
    explicit InsightsPage(Workspace &workspace);

    /// Reads again what each insight is linked to.
    void readLinks();
    /// Of the bank; null for none, or for one that is not saved yet.
    Insight insightAt(int row) const { return m_table.lines().value(row); }

Q_SIGNALS:
    /// The user wants a record of this kind made of the insight in that row.
    void makeAsked(kb::Kind kind, int row);

protected:
    QMap<FieldId, QString> problemsAt(int row) const override;
    void summarise() override;

private:
    void settle(QList<InsightLine> &lines);
    void ask(Kind kind);

    Workspace &m_workspace;
    QHash<Uid, QStringList> m_became;
};

} // namespace kb
