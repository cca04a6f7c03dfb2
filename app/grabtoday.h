// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

class Camera;
class MainWindow;

/// Pictures of Today with its dialogs, and of what every list offers: linking, tasks, history, trash, log and
/// help. What is put away for them is put back.
void grabToday(Camera &camera, MainWindow &window);

} // namespace kb
