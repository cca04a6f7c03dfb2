// SPDX-License-Identifier: EUPL-1.2
#include "frame/helpkey.h"

#include "frame/helpdialog.h"

#include <QApplication>
#include <QKeyEvent>

namespace kb {

HelpKey::HelpKey(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1)
        return QObject::eventFilter(watched, event);
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog || dialog->inherits("kb::HelpDialog") || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    HelpDialog(helpPageFor(dialog, {}), dialog).exec();
    return true;
}

} // namespace kb
