// SPDX-License-Identifier: EUPL-1.2
// What every list offers for the records in sight: a part of Tab.
#include "frame/historydialog.h"
#include "tabs/linkdialog.h"
#include "tabs/morelikedialog.h"
#include "tabs/tab.h"
#include "tabs/taskdialog.h"
#include "wording/icons.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>

namespace kb {

namespace {

void openInOwnWindow(Workspace &workspace, const QList<Uid> &records, QWidget *)
{
    workspace.openInWindow(records.first());
}

void linkWithAny(Workspace &workspace, const QList<Uid> &records, QWidget *parent)
{
    linkRecords(workspace, records, parent);
}

} // namespace

void Tab::addSightActions()
{
    const auto onSight = [this](void (*act)(Workspace &, const QList<Uid> &, QWidget *)) {
        return
            [this, act] { withSight([&](const QList<Uid> &records) { act(workspace(), records, this); }); };
    };
    m_actions.link = addTabAction(tr("&Link to…"), Qt::CTRL | Qt::Key_L, onSight(linkWithAny));
    m_actions.link->setIcon(icon(Glyph::Link));
    QAction *window = addTabAction(tr("Open in new &window"), {}, onSight(openInOwnWindow));
    QAction *task = addTabAction(tr("New tas&k…"), Qt::CTRL | Qt::Key_T, onSight(addTaskAbout));
    QAction *alike = addTabAction(tr("&More like this"), {}, onSight(showMoreLike));
    QAction *history = addTabAction(tr("&History"), {}, onSight(showHistoryOf));
    m_actions.link->setEnabled(!workspace().isReadOnly());
    task->setEnabled(!workspace().isReadOnly());
    m_actions.sight = {window, m_actions.link, task, alike, history};
}

void Tab::withSight(const std::function<void(const QList<Uid> &records)> &act)
{
    if (!saveFirst())
        return;
    const QList<Uid> records = recordsInSight();
    if (records.isEmpty())
        return workspace().say({.sentence = tr("Choose a record in the list first.")});
    act(records);
}

QAction *Tab::addCopyCode(const std::function<QStringList()> &codes)
{
    return addTabAction(tr("Copy &code"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this, codes] {
        const QStringList copied = codes();
        if (copied.isEmpty())
            return;
        QGuiApplication::clipboard()->setText(copied.join(QStringLiteral(", ")));
        workspace().say({.sentence = tr("Copied: %1").arg(copied.first())});
    });
}

} // namespace kb
