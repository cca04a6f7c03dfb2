// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

namespace kb::doc {

/// What a drawing may take of a page that lies on its side, in points, with room for the head and foot.
inline QSizeF landscapeRoom(PaperSize size)
{
    constexpr double pointsPerMillimetre = 72 / 25.4;
    const QSizeF millimetres = size == PaperSize::A3 ? QSizeF(370, 230) : QSizeF(247, 140);
    return millimetres * pointsPerMillimetre;
}

} // namespace kb::doc
