// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/opportunitylist.h"
#include "tabs/listfeed.h"
#include "tabs/tab.h"

namespace kb {

class PaperView;

/// Questions of several units that can be programmed together: the groups, and beside them what each unit has
/// already (spec 03, 3.6; spec 05, 5.5).
class OpportunitiesPage : public Tab
{
    Q_OBJECT

public:
    explicit OpportunitiesPage(Workspace &workspace, QWidget *parent = nullptr);

    bool showPlace(const Uid &record) override { return record.isNull(); }
    bool mayLeave() override { return true; }
    void focusFilter() override;
    void focusContent() override;
    void openCurrent() override;
    void step(int by) override;
    QList<QWidget *> panes() override;

private:
    void buildActions();
    void buildList();
    void buildFilters();
    QLayout *buildFoot();
    void sayWhyEmpty();
    void follow(const Changes &changes);

    void showCurrent();
    void showLoose();
    void rename();
    void propose();
    void printReport();

    ListFeed<OpportunityList, OpportunityLine, OpportunityQuery> m_feed;
    OpportunityQuery m_query;
    PaperView *m_preview;
    QList<QAction *> m_onGroup; ///< need a group to work on
    QAction *m_loose = nullptr;
    int m_asked = 0; ///< for the preview; an answer to an older question is not shown any more
};

} // namespace kb
