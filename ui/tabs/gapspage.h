// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapnorms.h"
#include "jobs/gaplist.h"
#include "tabs/listfeed.h"
#include "tabs/tab.h"

namespace kb {

class PaperView;

/// What is not known, or known and not used: the list of gaps, and beside it why and what can be done (spec
/// 03, 3.5; spec 05, 5.7).
class GapsPage : public Tab
{
    Q_OBJECT

public:
    explicit GapsPage(Workspace &workspace, QWidget *parent = nullptr);

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
    void reload();
    void follow(const Changes &changes);

    void showCurrent();
    void accept();
    void decide(const GapLine &gap, GapState state, const QString &reason);
    void decideCurrent(GapState state);
    void keepSnapshot();
    void printReport();

    ListFeed<GapList, GapLine, GapQuery> m_feed;
    GapQuery m_query;
    GapNorms m_norms;
    PaperView *m_preview;
    QList<QAction *> m_onGap; ///< need a gap to work on, and a bank that can be written
    QAction *m_open = nullptr;
    QAction *m_takeBack = nullptr;
    int m_asked = 0; ///< for the preview; an answer to an older question is not shown any more
};

} // namespace kb
