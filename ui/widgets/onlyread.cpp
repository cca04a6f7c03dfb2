// SPDX-License-Identifier: EUPL-1.2
#include "widgets/onlyread.h"

#include <QPlainTextEdit>

namespace kb {

/// The frame follows the property, which texts have themselves; what is inside it is not drawn by the style.
void setOnlyRead(QAbstractScrollArea &area, bool isOnlyRead)
{
    area.setProperty("readOnly", isOnlyRead);
    area.viewport()->setBackgroundRole(isOnlyRead ? QPalette::Window : QPalette::Base);
    auto *text = qobject_cast<QPlainTextEdit *>(&area);
    if (text && isOnlyRead) // Qt leaves it to the mouse alone
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    area.update();
}

void setLocked(QWidget &choice, bool isLocked)
{
    choice.setProperty("readOnly", isLocked);
    choice.setEnabled(!isLocked);
    choice.update();
}

} // namespace kb
