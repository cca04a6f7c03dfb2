// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/opportunitylist.h"
#include "tabs/listfeed.h"
#include "tabs/overlappage.h"

namespace kb {

/// Questions of several units that can be programmed together: the groups, and beside them what each unit has
/// already (spec 03, 3.6; spec 05, 5.5).
class OpportunitiesPage : public OverlapPage
{
    Q_OBJECT

public:
    explicit OpportunitiesPage(Workspace &workspace, QWidget *parent = nullptr);

private:
    void buildActions();
    void buildFilters();
    void reload() override;
    void follow(const Changes &changes) override;
    QString emptySentence(const QString &onlyUnit) const override;

    void showCurrent() override;
    void showLoose();
    void printReport();

    // what people do with a group: opportunitysteps.cpp
    using MakeOfGroup =
        std::function<Result<Uid>(Bank &bank, const QString &title, const QList<Uid> &questions)>;
    void addSteps();
    void showSteps(const OpportunityLine *group);
    void rename();
    void agree();
    void propose();
    void planMeeting();
    void make(const QString &doing, const QString &title, const QList<Uid> &questions,
              const MakeOfGroup &make, const std::function<void(const Uid &)> &then);
    void sayNotNeeded();
    void sayNeededAfterAll();
    void say(const Result<> &said, const QString &done);

    ListFeed<OpportunityList, OpportunityLine, OpportunityQuery> m_feed;
    OpportunityQuery m_query;
    QList<QAction *> m_onGroup; ///< need a group to work on
    QAction *m_notNeeded = nullptr;
    QAction *m_neededAfterAll = nullptr;
    QAction *m_loose = nullptr;
    int m_asked = 0; ///< for the preview; an answer to an older question is not shown any more
};

} // namespace kb
