// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// Text for a tool tip that shows every character as it is: Qt takes a tool tip that looks like HTML for
/// HTML. No line ends within a code.
QString plainToolTip(const QString &text);

} // namespace kb
