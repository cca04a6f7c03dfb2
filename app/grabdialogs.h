// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

class Appearance;
class Camera;
class MainWindow;

/// A picture of every dialog, each step of a dialog that has steps. The window shows a bank.
void grabDialogs(Camera &camera, MainWindow &window, Appearance &appearance);

} // namespace kb
