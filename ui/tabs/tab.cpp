// SPDX-License-Identifier: EUPL-1.2
#include "tabs/tab.h"

#include "widgets/filterbar.h"

#include <QMenu>

namespace kb {

void addTo(QMenu &menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
}

void fillRecordMenu(QMenu &menu, const TabActions &actions)
{
    addTo(menu, actions.record);
    if (!actions.record.isEmpty() && !actions.sight.isEmpty())
        menu.addSeparator();
    addTo(menu, actions.sight);
}

Tab::Tab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
}

bool Tab::showList(Kind, const QMap<QString, QStringList> &asked)
{
    if (!showPlace({}))
        return false;
    QMap<QString, QStringList> chosen = asked;
    const QString words = chosen.take(QString()).value(0);
    if (auto *bar = findChild<FilterBar *>())
        bar->setState({.text = words, .chosen = chosen});
    return true;
}

void Tab::readWhenSeen(const std::function<void()> &read)
{
    if (isVisible())
        read();
    else
        m_readLater = read;
}

void Tab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_readLater)
        std::exchange(m_readLater, {})();
}

QAction *Tab::addExportList(const std::function<void()> &act)
{
    const QKeySequence key(Qt::CTRL | Qt::Key_E);
    const QList<QAction *> others = actions();
    const bool isTaken =
        std::ranges::any_of(others, [&](const QAction *other) { return other->shortcut() == key; });
    return addTabAction(tr("E&xport the list…"), isTaken ? QKeySequence() : key, act);
}

QAction *Tab::addTabAction(const QString &text, const QKeySequence &key, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (act) // what can be ticked may listen to its tick alone
        connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

} // namespace kb
