// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/decisiondialog.h"
#include "tabs/listfeed.h"
#include "tabs/overlaplines.h"
#include "tabs/overlappage.h"

class QStackedWidget;

namespace kb {

class CompareView;
class TextLabel;

/// Pairs of records about the same thing, and what was decided about them (spec 03, 3.6).
class PairsPage : public OverlapPage
{
    Q_OBJECT

public:
    explicit PairsPage(Workspace &workspace, QWidget *parent = nullptr);

    bool showPlace(const Uid &record) override;
    void focusFilter() override;
    void focusContent() override;
    void openCurrent() override;
    QList<QWidget *> panes() override;

    /// The strong and probable pairs between two units, of these kinds, in all states; `units` are the
    /// choices.
    void showBetween(const QList<Choice> &units, const QString &one, const QString &other,
                     const QStringList &kinds);

private:
    void buildActions();
    void buildFilters();
    void ask(const FilterState &filter);
    void reload() override;
    void follow(const Changes &changes) override;
    QString emptySentence(const QString &onlyUnit) const override;
    void sayComputed();

    void closeCompare();
    void showCurrent() override;
    void confirm();
    void decide(DecisionDialog::About about);
    void keep(const Verdict &decision);

    ListFeed<OverlapLines, ShownOverlap, OverlapFilter> m_feed;
    OverlapFilter m_filter;
    QStackedWidget *m_stack;
    TextLabel *m_computed; ///< when
    CompareView *m_compare = nullptr;
    QList<QAction *> m_decisions;
};

} // namespace kb
