// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

class Appearance;
struct Start;

/// Writes a picture of every screen to the folder that the command line names: the first screen, each tab by
/// its id, an open record in each with "-detail" (of the overlap tab the compare view), each with nothing in
/// it with "-empty", every dialog, and every page of every paper; or one of each tab only, where that is
/// asked. Works on a copy: the bank itself may be read-only or open elsewhere, and is not touched. The exit
/// code of the program.
int takePictures(Appearance &appearance, const Start &start);

} // namespace kb
