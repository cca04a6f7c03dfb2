// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/tab.h"
#include "widgets/paper.h"

#include <QSet>

namespace kb {

class Changes;
class PaperView;

/// A page that shows one paper about many records, read beside the window and again after a change.
class PaperPage : public Tab
{
    Q_OBJECT

public:
    bool showPlace(const Uid &record) override { return record.isNull(); }
    bool mayLeave() override { return true; }
    void focusFilter() override { focusContent(); }
    void focusContent() override;
    void openCurrent() override {}
    void step(int /*by*/) override {}
    QList<QWidget *> panes() override;

protected:
    /// `kinds` are those that the paper is about. An heir calls read() once it is whole.
    PaperPage(Workspace &workspace, const QString &name, const QSet<Kind> &kinds, QWidget *parent);

    /// Reads beside the window and shows the paper; again after every change of the kinds.
    virtual void read() = 0;
    void showPaper(const Paper &paper);
    /// Buttons for these actions, below the paper.
    void addFoot(const QList<QAction *> &actions);

private:
    void follow(const Changes &changes);

    PaperView *m_paper;
    QSet<Kind> m_kinds;
};

} // namespace kb
