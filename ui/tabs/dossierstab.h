// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/dossierlist.h"
#include "report/dossieroverview.h"
#include "tabs/recordspage.h"
#include "workspace/readbeside.h"

namespace kb {

class SignalActions;

/// Tab 8: the policy dossiers (spec 03, 3.9). A signal that is dropped on one is linked to it, once its
/// meaning is written down.
class DossiersTab : public RecordsPage<DossierList, DossierLine, DossierQuery>
{
    Q_OBJECT

public:
    explicit DossiersTab(Workspace &workspace, QWidget *parent = nullptr);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const DossierLine &dossier) override;
    void follow(const Changes &changes) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    static PageWords words();
    /// The row of the list at that place in which a signal can be let go; -1 when there is none.
    int rowAt(const QPoint &place);
    void addMilestone();
    void printOverview();

    ReadBeside<DossierOverviewContent> m_knowledge;
    SignalActions *m_signals;
};

} // namespace kb
