// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/drawing.h"

#include <QRectF>

namespace kb::doc {

// There are no fonts in a drawing: this is nearly what letters without serifs take, in points.

/// For a drawing that is never on the screen.
double widthOnPaper(const QString &words, Boldness boldness);
/// On a screen; the letters of paper are smaller, so that words which fit here fit on both.
double widthOfWords(const QString &words, Boldness boldness);
/// Of a line of words.
inline constexpr double HeightOfWords = 1.15 * DrawnWordsSize;

/// The words, or as much as there is room for and an ellipsis.
QString elidedWords(const QString &words, Boldness boldness, double width);

/// What words, or a mark, take around their middle.
inline QRectF roomAround(QPointF middle, double width, double height)
{
    return {middle.x() - width / 2, middle.y() - height / 2, width, height};
}

} // namespace kb::doc
