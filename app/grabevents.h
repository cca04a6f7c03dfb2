// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

class Camera;
class MainWindow;

/// Each page of the editor of an event with everything around it, and the week of the calendar.
void grabEvents(Camera &camera, MainWindow &window);

} // namespace kb
