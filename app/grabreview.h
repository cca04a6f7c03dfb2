// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

class Camera;
class MainWindow;

/// A picture of every dialog about overlaps and gaps. What is agreed for them stays in the copy of the bank.
void grabReview(Camera &camera, MainWindow &window);

} // namespace kb
