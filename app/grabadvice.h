// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

class Camera;
class MainWindow;

/// A picture of every page of the composer, with an advice that has every block, and of what is asked when it
/// is offered and decided. The window shows a bank; nothing is written.
void grabAdvice(Camera &camera, MainWindow &window);

} // namespace kb
