// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMetaType>

namespace kb {

/// What a colour means. Which colour that is, the palette says (wording/colours.h).
enum class Meaning {
    Plain,
    Quiet,  ///< structure and what matters less
    Accent, ///< ours, new, the thing to look at
    Danger, ///< danger and overdue, nothing else
};

/// A form that carries a level or a state without colour; always shown beside its word.
enum class Shape {
    None,
    Disc,     ///< the most of three: strong, high, full
    HalfDisc, ///< the middle
    Ring,     ///< the least
    Dot,      ///< there is something
    Square,
    Diamond,
    Triangle, ///< warning, overdue
    Tick,     ///< done, confirmed
    Cross,    ///< not, stopped
    Bar,      ///< waiting, set aside
    Lock,     ///< belongs to another unit
};

/// Form and colour of a level or a state. The word comes from the cell or the label that shows it.
struct Mark
{
    Shape shape = Shape::None;
    Meaning meaning = Meaning::Plain;

    bool operator==(const Mark &) const = default;
};

} // namespace kb

Q_DECLARE_METATYPE(kb::Mark)
