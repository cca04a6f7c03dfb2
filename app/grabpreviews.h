// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

class Camera;
class MainWindow;

/// Papers as they stand before they are printed: with a choice of language, with one of how sources are named
/// as well, and with none. The window shows a bank.
void grabPreviews(Camera &camera, MainWindow &window);

} // namespace kb
