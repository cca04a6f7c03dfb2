// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/text.h"

#include <QPointF>
#include <QSizeF>

#include <variant>

namespace kb::doc {

/// How much something in a drawing asks for attention; all of them are readable in grey.
enum class Shade { Ink, Soft, Hairline };

/// How a line runs, so that sorts of lines and rings differ without colour.
enum class Stroke { Solid, Dashed, Dotted };
/// Its strokes and gaps, in points; empty for a solid line.
QList<double> dashesOf(Stroke stroke);

struct DrawnLine
{
    QPointF from;
    QPointF to;
    Shade shade = Shade::Ink;
    Stroke stroke = Stroke::Solid;
    double width = 0; ///< 0: as any other
};

/// How much of a circle is filled; of a half one the left side.
enum class Filling { None, Half, Whole };

struct DrawnCircle
{
    QPointF middle;
    double radius = 0;
    Filling filling = Filling::None;
    Shade shade = Shade::Ink;
    Stroke stroke = Stroke::Solid;
};

/// Three points or more, of one form that is whole or open.
struct DrawnShape
{
    QList<QPointF> corners;
    Filling filling = Filling::None; ///< half counts as none
    Shade shade = Shade::Ink;
};

enum class Boldness { Plain, Bold };
/// Which part of the words stands at their place.
enum class Anchor { Middle, Start };

/// Words in one line, set without serifs.
struct DrawnWords
{
    QPointF middle; ///< or the middle of their left side
    QString words;
    Boldness boldness = Boldness::Plain;
    double turned = 0; ///< in degrees, clockwise
    Anchor anchor = Anchor::Middle;
};

using Drawn = std::variant<DrawnLine, DrawnCircle, DrawnWords, DrawnShape>;

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
