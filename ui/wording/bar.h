// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace kb {

/// How a part of a bar is filled, so that it is told from others without colour.
enum class Fill {
    Full,
    Half,
    Empty,
    Struck, ///< empty, with a line through it
    Dotted, ///< empty, with a dotted edge
};

/// A piece of a bar; its text stands in it where there is room.
struct BarPart
{
    int length = 0; ///< in whatever the bar counts
    Fill fill = Fill::Full;
    QString text;

    bool operator==(const BarPart &) const = default;
};

/// A bar in a cell, beginning at nought. The words come from the cell that shows it.
struct Bar
{
    QList<BarPart> parts;

    bool operator==(const Bar &) const = default;
};

} // namespace kb

Q_DECLARE_METATYPE(kb::Bar)
