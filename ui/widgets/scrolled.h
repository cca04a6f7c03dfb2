// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>

namespace kb {

/// The sheet, which it takes over, in a frameless area that scrolls when there is no room for all of it. Tab
/// does not stop at the area; what has the focus is brought in sight.
QScrollArea *scrolled(QWidget *sheet, const QString &name);

} // namespace kb
