// SPDX-License-Identifier: EUPL-1.2
#include "widgets/scrolled.h"

namespace kb {

QScrollArea *scrolled(QWidget *sheet, const QString &name)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(name);
    area->setWidget(sheet);
    return area;
}

} // namespace kb
