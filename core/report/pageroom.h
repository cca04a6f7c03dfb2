// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

namespace kb::doc {

/// What a drawing may take of a page that lies on its side, in points, with room for the head and foot.
inline QSizeF landscapeRoom(PaperSize size)
{
    constexpr double pointsPerMillimetre = 72 / 25.4;
    switch (size) {
    case PaperSize::A3:
        return QSizeF(370, 230) * pointsPerMillimetre;
    case PaperSize::Letter:
        return QSizeF(229, 145) * pointsPerMillimetre;
    case PaperSize::A4:
        break;
    }
    return QSizeF(247, 140) * pointsPerMillimetre;
}

} // namespace kb::doc
