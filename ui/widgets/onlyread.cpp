// SPDX-License-Identifier: EUPL-1.2
#include "widgets/onlyread.h"

#include <QAbstractScrollArea>

namespace kb {

/// The frame follows the property, which texts have themselves; what is inside it is not drawn by the style.
void setOnlyRead(QAbstractScrollArea &area, bool isOnlyRead)
{
    area.setProperty("readOnly", isOnlyRead);
    area.viewport()->setBackgroundRole(isOnlyRead ? QPalette::Window : QPalette::Base);
    area.update();
}

} // namespace kb
