// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/previewpage.h"
#include "widgets/filterbar.h"

namespace kb {

/// What the lists of the tab Overlap have in common: units to choose from, computing again, and a sentence
/// that says why there is nothing.
class OverlapPage : public PreviewPage
{
    Q_OBJECT

protected:
    OverlapPage(Workspace &workspace, QWidget *parent);

    void build(RecordList &list, const QString &name, QWidget &content);
    /// Computes everything again; offered in every list of pairs, and where one is empty.
    QAction *addComputeAction();
    /// Units to choose from, kept as the bank has them.
    void offerUnits(FilterBar &bar);

    /// Again where what it says is another by now.
    void showWhyEmpty();

    /// Why there is nothing; `onlyUnit` is the code of the one unit that holds something, or empty where
    /// there are more.
    virtual QString emptySentence(const QString &onlyUnit) const = 0;
    /// What computing again would change; of what it would not, nothing is offered.
    virtual QString emptyAction() const { return tr("Compute now"); }
};

} // namespace kb
