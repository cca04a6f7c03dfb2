// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/text.h"

#include <QPointF>
#include <QSizeF>

#include <variant>

namespace kb::doc {

/// How much something in a drawing asks for attention; all of them are readable in grey.
enum class Shade { Ink, Soft, Hairline };

struct DrawnLine
{
    QPointF from;
    QPointF to;
    Shade shade = Shade::Ink;
};

/// How much of a circle is filled; of a half one the left side.
enum class Filling { None, Half, Whole };

struct DrawnCircle
{
    QPointF middle;
    double radius = 0;
    Filling filling = Filling::None;
    Shade shade = Shade::Ink;
};

enum class Boldness { Plain, Bold };

/// Words in one line around their middle, set without serifs.
struct DrawnWords
{
    QPointF middle;
    QString words;
    Boldness boldness = Boldness::Plain;
    double turned = 0; ///< in degrees, clockwise
};

using Drawn = std::variant<DrawnLine, DrawnCircle, DrawnWords>;

/// Of the words of a drawing, in points: nothing on paper is smaller.
inline constexpr double DrawnWordsSize = 10;
inline constexpr double DrawnLineWidth = 0.8;

/// A drawing, measured in points from its top left. Where the page is narrower it is made smaller as a whole.
/// What it shows is also in words or in a table beside it.
struct Drawing
{
    Text caption; ///< what a screen reader says in its place
    QSizeF size;
    QList<Drawn> pieces; ///< later ones lie on top
};

/// As SVG, for the inside of an HTML page and for a file alike.
QString svgOf(const Drawing &drawing);

} // namespace kb::doc
