// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// As the text begins a sentence or a title.
inline QString withCapital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace kb
