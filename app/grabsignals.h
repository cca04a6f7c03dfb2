// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

class Camera;
class MainWindow;

/// The inbox of the room of signals with news in it, its radar as a table, and its dialogs. The window
/// shows a bank, to which a feed is added.
void grabSignals(Camera &camera, MainWindow &window);

} // namespace kb
