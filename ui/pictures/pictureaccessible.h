// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

class Picture;

/// From here on every point of every picture is heard by its name. May be called again.
void registerPictureAccessible();

/// Tells who listens which point the keyboard is at.
void tellFocusedPoint(Picture &picture);

} // namespace kb
