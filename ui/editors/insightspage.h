// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/childrows.h"
#include "editors/recordnames.h"
#include "model/event.h"
#include "models/meetingcolumns.h"

namespace kb {

class PickedRows;
class Workspace;

/// What came out of an event, what each is about, and what can be made of it.
class InsightsPage : public ChildRows<Insight, InsightLine>
{
    Q_OBJECT

public:
    explicit InsightsPage(Workspace &workspace);

    /// Reads again what each insight is linked to. If that fails it is said, and saving leaves it as it is.
    void readLinks();
    /// The insights and what they are about.
    Result<> write(Bank &bank, Write &write, const Uid &event) const;

    /// What was typed and never saved, and back.
    QCborArray draft() const;
    void showDraft(const QCborArray &rows);

    /// Of the bank; null for none, or for one that is not saved yet.
    Insight insightAt(int row) const { return m_table.lines().value(row); }

Q_SIGNALS:
    /// The user wants a record of this kind made of the insight in that row.
    void makeAsked(kb::Kind kind, int row);

protected:
    QMap<FieldId, QString> problemsAt(int row) const override;
    void summarise() override;
    void showBeside(int row) override;

private:
    void settle(QList<InsightLine> &lines);
    void leaveUnread(int row);
    void setAbout(int row, const QList<Uid> &about);
    void keepAbout();
    void ask(Kind kind);

    Workspace &m_workspace;
    RecordNames m_names;
    PickedRows *m_about;
};

} // namespace kb
