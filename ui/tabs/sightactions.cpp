// SPDX-License-Identifier: EUPL-1.2
// What every list offers for the records in sight: a part of Tab.
#include "frame/historydialog.h"
#include "tabs/linkdialog.h"
#include "tabs/morelikedialog.h"
#include "tabs/tab.h"
#include "tabs/taskdialog.h"
#include "wording/icons.h"
#include "workspace/workspace.h"

namespace kb {

namespace {

void openInOwnWindow(Workspace &workspace, const QList<Uid> &records, QWidget *)
{
    workspace.openInWindow(records.first());
}

} // namespace

void Tab::addSightActions()
{
    const auto onSight = [this](void (*act)(Workspace &, const QList<Uid> &, QWidget *)) {
        return [this, act] {
            if (!saveFirst())
                return;
            const QList<Uid> records = recordsInSight();
            if (records.isEmpty())
                return workspace().say({.sentence = tr("Choose a record in the list first.")});
            act(workspace(), records, this);
        };
    };
    m_actions.link = addTabAction(tr("&Link to…"), Qt::CTRL | Qt::Key_L, onSight(linkRecords));
    m_actions.link->setIcon(icon(Glyph::Link));
    QAction *window = addTabAction(tr("Open in new &window"), {}, onSight(openInOwnWindow));
    QAction *task = addTabAction(tr("New tas&k…"), Qt::CTRL | Qt::Key_T, onSight(addTaskAbout));
    QAction *alike = addTabAction(tr("&More like this"), {}, onSight(showMoreLike));
    QAction *history = addTabAction(tr("&History"), {}, onSight(showHistoryOf));
    m_actions.link->setEnabled(!workspace().isReadOnly());
    task->setEnabled(!workspace().isReadOnly());
    m_actions.sight = {window, m_actions.link, task, alike, history};
}

} // namespace kb
