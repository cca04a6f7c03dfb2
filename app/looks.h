// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

struct Start;

/// Takes the pictures of every screen in Dutch and English, light and dark, at 100 % and 200 % of the
/// system's scale and of the text size, and in the smallest window: each look in a folder named after it, by
/// a run of this program of its own, as the scale cannot change while it runs. The exit code of the program.
int takePicturesOfEveryLook(const Start &start);

} // namespace kb
