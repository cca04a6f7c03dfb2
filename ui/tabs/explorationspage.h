// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/explorationlist.h"
#include "tabs/recordspage.h"

namespace kb {

/// The list of explorations (spec 03, 3.7).
class ExplorationsPage : public RecordsPage<ExplorationList, ExplorationLine, ExplorationQuery>
{
    Q_OBJECT

public:
    explicit ExplorationsPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const ExplorationLine &exploration) override;
    void follow(const Changes &changes) override;

private:
    void makeAdvice();
    void printBrief();
    void beginEvent();
};

} // namespace kb
