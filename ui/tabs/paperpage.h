// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "tabs/tab.h"
#include "widgets/paper.h"

#include <QSet>

namespace kb {

class Bank;
class Changes;
class PaperView;

/// A page that shows one paper about many records, read beside the window and again after a change.
class PaperPage : public Tab
{
    Q_OBJECT

public:
    using Make = Result<Paper> (*)(Bank &bank);

    /// `make` runs on the thread of the reader; `kinds` are those that it reads.
    PaperPage(Workspace &workspace, const QString &name, const QSet<Kind> &kinds, Make make, QWidget *parent);

    bool showPlace(const Uid &record) override { return record.isNull(); }
    bool mayLeave() override { return true; }
    void focusFilter() override { focusContent(); }
    void focusContent() override;
    void openCurrent() override {}
    void step(int /*by*/) override {}
    QList<QWidget *> panes() override;

protected:
    /// For an heir that reads more than the paper: it calls read() once it is whole.
    PaperPage(Workspace &workspace, const QString &name, const QSet<Kind> &kinds, QWidget *parent);

    /// Again after every change of the kinds.
    virtual void read();
    void showPaper(const Paper &paper);
    /// Buttons for these actions, below the paper.
    void addFoot(const QList<QAction *> &actions);

private:
    void follow(const Changes &changes);

    PaperView *m_paper;
    QSet<Kind> m_kinds;
    Make m_make = nullptr;
};

} // namespace kb
