// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"
#include "tabs/decisiondialog.h"
#include "tabs/listfeed.h"
#include "tabs/tab.h"

class QStackedWidget;

namespace kb {

class CompareView;
class PaperView;
class TextLabel;

/// The overlapping pairs in the form that a list feed reads.
class OverlapLines
{
public:
    explicit OverlapLines(Bank &bank)
        : m_store(bank)
    {
    }

    Result<QList<qint64>> ids(const OverlapFilter &filter) const { return m_store.ids(filter); }
    Result<QList<ShownOverlap>> lines(const QList<qint64> &ids) const { return m_store.rows(ids); }
    /// Of all levels and states, best first.
    Result<QList<qint64>> newest(int count) const;

private:
    OverlapStore m_store;
};

/// Tab 5: pairs of records about the same thing, and what was decided about them (spec 03, 3.6).
class OverlapTab : public Tab
{
    Q_OBJECT

public:
    explicit OverlapTab(Workspace &workspace, QWidget *parent = nullptr);

    bool showPlace(const Uid &record) override;
    bool mayLeave() override { return true; }
    void focusFilter() override;
    void focusContent() override;
    void openCurrent() override;
    void step(int by) override;
    QList<QWidget *> panes() override;

private:
    void buildList();
    QLayout *buildFoot();
    void buildActions();
    void buildFilters();
    void ask(const FilterState &filter);
    void follow(const Changes &changes);
    void countNew();
    void sayComputed();

    void closeCompare();
    void showCurrent();
    void confirm();
    void decide(DecisionDialog::About about);
    void keep(const Verdict &decision);
    void recompute();

    ListFeed<OverlapLines, ShownOverlap, OverlapFilter> m_feed;
    OverlapFilter m_filter;
    QStackedWidget *m_stack;
    PaperView *m_preview;
    TextLabel *m_computed; ///< when
    CompareView *m_compare = nullptr;
    QList<QAction *> m_decisions;
};

} // namespace kb
