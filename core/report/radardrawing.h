// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/radarpaper.h"

namespace kb {

/// The radar as a drawing of that width, in points: rings are the horizons, sectors the fields of DESTEP, the
/// size of a mark is the impact and its filling the likelihood. Codes stand where they find room; those of
/// urgent signals first, and bold.
struct RadarDrawing
{
    doc::Drawing drawing;
    int marksWithoutCode = 0; ///< for want of room
};

/// Width of a radar that is saved as a picture.
inline constexpr double RadarPictureWidth = 700;

RadarDrawing radarDrawing(const QList<RadarMark> &marks, double width);

} // namespace kb
