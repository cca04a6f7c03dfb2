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

/// Whether a paper may take A3 where its drawing does not fit on one page of A4 (spec 04, 4.0).
enum class PaperGrowth { No, Yes };

inline void growUnless(bool fits, PaperGrowth growth, Info &info)
{
    if (!fits && growth == PaperGrowth::Yes && info.paperSize == PaperSize::A4)
        info.paperSize = PaperSize::A3;
}

} // namespace kb::doc
