// SPDX-License-Identifier: EUPL-1.2
#include "widgets/dialogbuttons.h"

namespace kb {

bool DialogButtons::event(QEvent *event)
{
    const bool isHandled = QDialogButtonBox::event(event); // some of which lay the buttons out anew
    setFocusProxy(nullptr);
    return isHandled;
}

} // namespace kb
