// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

namespace kb::doc {

inline constexpr double PointsPerMillimetre = 72 / 25.4;

/// What a drawing may take of a page that lies on its side, in points, with room for the head and foot.
inline QSizeF landscapeRoom(PaperSize size)
{
    switch (size) {
    case PaperSize::A3:
        return QSizeF(370, 230) * PointsPerMillimetre;
    case PaperSize::Letter:
        return QSizeF(229, 145) * PointsPerMillimetre;
    case PaperSize::A4:
        break;
    }
    return QSizeF(247, 140) * PointsPerMillimetre;
}

/// What a title with its selection and two paragraphs leave of that.
inline QSizeF roomBelowTitle(const Info &info)
{
    const double title = info.letterhead.isEmpty() ? 41 : 52;
    return landscapeRoom(info.paperSize) - QSizeF(0, title * PointsPerMillimetre);
}

} // namespace kb::doc
