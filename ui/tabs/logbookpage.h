// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/decisionlog.h"
#include "tabs/listfeed.h"
#include "tabs/overlappage.h"

namespace kb {

/// What every unit and person decided about pairs, groups of questions, agreements and gaps, with the reason;
/// each line leads to what it is about (spec 03, 3.6).
class LogbookPage : public OverlapPage
{
    Q_OBJECT

public:
    explicit LogbookPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Goes to the pair, to the groups, to the agreement, or to the record of a gap.
    void openCurrent() override;

private:
    void buildFilters();
    void takeFilter(const FilterState &filter);
    void reload() override;
    void showCurrent() override;
    void openAgreement(const NotedDecision &noted);
    void follow(const Changes &changes) override;
    QString emptySentence(const QString &onlyUnit) const override;
    QString emptyAction() const override { return {}; } // decisions come from people

    static QString wayTo(DecisionAbout about);

    ListFeed<DecisionLog, DecisionLine, DecisionQuery> m_feed;
    DecisionQuery m_query;
    QAction *m_toPair = nullptr;
};

} // namespace kb
