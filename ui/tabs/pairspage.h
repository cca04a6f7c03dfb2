// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/decisiondialog.h"
#include "tabs/listfeed.h"
#include "tabs/overlaplines.h"
#include "tabs/tab.h"

class QStackedWidget;

namespace kb {

class CompareView;
class PaperView;
class TextLabel;

/// Pairs of records about the same thing, and what was decided about them (spec 03, 3.6).
class PairsPage : public Tab
{
    Q_OBJECT

public:
    explicit PairsPage(Workspace &workspace, QWidget *parent = nullptr);

    bool showPlace(const Uid &record) override;
    bool mayLeave() override { return true; }
    void focusFilter() override;
    void focusContent() override;
    void openCurrent() override;
    void step(int by) override;
    QList<QWidget *> panes() override;

private:
    void buildList();
    void sayWhyEmpty();
    QLayout *buildFoot();
    void buildActions();
    void buildFilters();
    void ask(const FilterState &filter);
    void follow(const Changes &changes);
    void sayComputed();

    void closeCompare();
    void showCurrent();
    void confirm();
    void decide(DecisionDialog::About about);
    void keep(const Verdict &decision);
    void recompute();
    void printReport();

    ListFeed<OverlapLines, ShownOverlap, OverlapFilter> m_feed;
    OverlapFilter m_filter;
    QStackedWidget *m_stack;
    PaperView *m_preview;
    TextLabel *m_computed; ///< when
    CompareView *m_compare = nullptr;
    QList<QAction *> m_decisions;
};

} // namespace kb
