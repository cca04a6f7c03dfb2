// SPDX-License-Identifier: EUPL-1.2
#include "widgets/actionrow.h"

#include "widgets/flowlayout.h"

#include <QAction>
#include <QToolButton>

namespace kb {

QToolButton *actionButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly
                                                       : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    const auto follow = [action, button] { button->setVisible(action->isVisible()); };
    QObject::connect(action, &QAction::visibleChanged, button, follow);
    if (!action->isVisible())
        button->hide();
    return button;
}

FlowLayout *actionRow(const QList<QAction *> &actions, QWidget *parent)
{
    constexpr int betweenButtons = 8;
    auto *row = new FlowLayout;
    row->setSpacing(betweenButtons);
    for (QAction *action : actions)
        row->addWidget(actionButton(action, parent));
    return row;
}

} // namespace kb
