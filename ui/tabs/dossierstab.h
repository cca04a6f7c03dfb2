// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/dossierlist.h"
#include "report/dossieroverview.h"
#include "tabs/recordspage.h"
#include "workspace/readbeside.h"

namespace kb {

/// Tab 8: the policy dossiers (spec 03, 3.9).
class DossiersTab : public RecordsPage<DossierList, DossierLine, DossierQuery>
{
    Q_OBJECT

public:
    explicit DossiersTab(Workspace &workspace, QWidget *parent = nullptr);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const DossierLine &dossier) override;
    void follow(const Changes &changes) override;

private:
    static PageWords words();
    void addMilestone();
    void printOverview();

    ReadBeside<DossierOverviewContent> m_knowledge;
};

} // namespace kb
