// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

class Camera;
class MainWindow;

/// A picture of what is asked about records of any kind: merging two that are the same, a note, a use, and
/// what resembles a record. The window shows a bank; nothing is written.
void grabRecords(Camera &camera, MainWindow &window);

} // namespace kb
