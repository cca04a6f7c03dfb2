// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFont>
#include <QStringList>

namespace kb {

/// The lines that a text takes in that width, so many at the most; the last one ends in an ellipsis when
/// there is more. To be painted: codes have hyphens that stay on one line.
QStringList wrappedLines(const QString &plain, const QFont &font, int width, int most);

} // namespace kb
