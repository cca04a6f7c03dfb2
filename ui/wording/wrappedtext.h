// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFont>
#include <QStringList>

namespace kb {

/// The lines that a text takes in that width, so many at the most; the last one ends in an ellipsis when
/// there is more. To be painted: codes have hyphens that stay on one line.
QStringList wrappedLines(const QString &plain, const QFont &font, int width, int most);

/// So many characters of a text for a place that shows no more, as laying out the rest would take long; an
/// ellipsis where there is more.
QString beginningOf(const QString &text, qsizetype most);

/// In a cell of a list, which is one line.
inline constexpr qsizetype LongestInCell = 300;

} // namespace kb
