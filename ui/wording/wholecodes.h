// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// A text for the screen: no line ends within a code (doc::wholeCodes()).
QString wholeCodes(const QString &text);
/// What wholeCodes() was made of, to copy and to compare.
QString asTyped(const QString &text);

} // namespace kb
