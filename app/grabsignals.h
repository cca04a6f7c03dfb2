// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

class Camera;
class MainWindow;

/// A picture of every page of the room of signals, of an open record on each, and of its dialogs. The window
/// shows a bank, to which a feed is added.
void grabSignals(Camera &camera, MainWindow &window);

} // namespace kb
