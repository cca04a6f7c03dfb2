// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/drawing.h"

namespace kb::doc {

// There are no fonts in a drawing: this is nearly what letters without serifs take.

/// In points.
double widthOfWords(const QString &words, Boldness boldness);
/// Of a line of words.
inline constexpr double HeightOfWords = 1.15 * DrawnWordsSize;

/// The words, or as much as there is room for and an ellipsis.
QString elidedWords(const QString &words, Boldness boldness, double width);

} // namespace kb::doc
