// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/dialogframe.h"
#include "jobs/trashlist.h"

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
    void restore();
    void removeForGood();
    bool isSure(int count);
    using Course = Result<> (TrashList::*)(Write &write, const QList<TrashLine> &lines) const;
    void write(const QString &act, Course course, const QString &done);

    Workspace &m_workspace;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    EmptyState *m_nothing;
    QPushButton *m_restore;
    QPushButton *m_remove;
    QList<TrashLine> m_lines;
};

} // namespace kb
