// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/tab.h"
#include "widgets/filterbar.h"

class QHBoxLayout;
class QVBoxLayout;

namespace kb {

class Changes;
class PaperView;
class RecordList;

/// What the lists of the tab Overlap have in common: the detail beside the list, what can be done below it,
/// and a sentence that says why there is nothing. An heir calls build() once its list and its actions are
/// there.
class OverlapPage : public Tab
{
    Q_OBJECT

public:
    bool showPlace(const Uid &record) override { return record.isNull(); }
    bool mayLeave() override { return true; }
    void focusFilter() override;
    void focusContent() override;
    /// What the line is about are links in its detail.
    void openCurrent() override;
    void step(int by) override;
    QList<QWidget *> panes() override;

protected:
    OverlapPage(Workspace &workspace, QWidget *parent);

    /// `list` names it in the settings. The content is the list, or what holds it.
    void build(RecordList &list, const QString &name, QWidget &content);
    /// Buttons for these actions, below the list.
    void addFoot(const QList<QAction *> &actions);
    void addToFoot(QWidget *end);
    /// Computes everything again; offered in every list of pairs, and where one is empty.
    QAction *addComputeAction();
    /// Units to choose from, kept as the bank has them.
    void offerUnits(FilterBar &bar);

    /// Again where what it says is another by now.
    void showWhyEmpty();

    PaperView &preview() { return *m_preview; }
    virtual void reload() = 0;
    virtual void showCurrent() = 0;
    virtual void follow(const Changes &changes) = 0;
    /// Why there is nothing; `onlyUnit` is the code of the one unit in the bank, or empty where there are
    /// more.
    virtual QString emptySentence(const QString &onlyUnit) const = 0;
    /// What computing again would change; of what it would not, nothing is offered.
    virtual QString emptyAction() const { return tr("Compute now"); }

private:
    void listen(RecordList &list);

    RecordList *m_list = nullptr;
    PaperView *m_preview;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_foot;
};

} // namespace kb
