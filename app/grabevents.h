// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

class Camera;
class MainWindow;

/// Every page of the room of events, each page of the editor of an event, and the week of the calendar.
void grabEvents(Camera &camera, MainWindow &window);

} // namespace kb
