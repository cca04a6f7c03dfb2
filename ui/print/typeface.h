// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

#include <QColor>
#include <QFont>

namespace kb::print {

// Dark enough to stay readable when printed in grey.
inline constexpr QColor Ink(0x1c, 0x25, 0x26);
inline constexpr QColor Soft(0x4f, 0x5b, 0x5d);
inline constexpr QColor Accent(0x0b, 0x53, 0x58);
inline constexpr QColor Hairline(0xb9, 0xc3, 0xc4);
inline constexpr QColor Tint(0xf0, 0xf4, 0xf4);
inline constexpr QColor Watermark(0xed, 0xf0, 0xf0);

/// How a text of one kind is set.
struct Typeface
{
    QFont font;
    qreal leading; ///< from one line to the next
    QColor ink;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// What a text is for; nothing on paper is smaller than 10 points.
enum class Role {
    Body,
    Cell,
    CellHead,
    FactLabel,
    Caption,
    Kicker,
    Title,
    Subtitle,
    Heading1,
    Heading2,
    Heading3,
    Running, ///< header and footer
    Watermark,
};

/// Running text, cells and subtitles follow the face of the paper; all else has no serifs.
Typeface typeface(Role role, doc::Face face = doc::Face::Serif);

} // namespace kb::print
