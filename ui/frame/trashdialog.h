// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/trashlist.h"
#include "widgets/dialogframe.h"

class QStackedWidget;
class QTreeWidget;

namespace kb {

class EmptyState;
class Workspace;

/// The trash: what is in it, who put it there and when; to put back, or to take out of sight for good.
class TrashDialog : public DialogFrame
{
    Q_OBJECT

public:
    TrashDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void buildList();
    void reload();
    void showLines(const Result<QList<TrashLine>> &lines);
    void followSelection();
    QList<TrashLine> selected() const;
    /// What happened to the current one.
    void showCurrent();
    void showMenu(const QPoint &place);
    void restore();
    void removeForGood();
    bool isSure(int count);
    /// What is done with what is selected, and how that is said.
    struct TrashStep
    {
        QString act;
        Result<> (TrashList::*course)(Write &write, const QList<TrashLine> &lines, const Progress &progress,
                                      const std::stop_token &stop) const;
        QString running;
        QString done;
    };
    void write(const TrashStep &step);
    void setWriting(bool isWriting);

    Workspace &m_workspace;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    EmptyState *m_nothing;
    QPushButton *m_restore;
    QPushButton *m_remove;
    QList<TrashLine> m_lines;
    bool m_isWriting = false;
};

} // namespace kb
