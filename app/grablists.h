// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

class Camera;
class MainWindow;

/// A picture of what can be done with a list: a filter of each form as it is asked, saved filters, a list
/// that nothing passes, and a new question that is here already. The window shows a bank.
void grabLists(Camera &camera, MainWindow &window);

} // namespace kb
