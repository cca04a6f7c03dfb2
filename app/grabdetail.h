// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QAction;

namespace kb {

class Camera;
class MainWindow;

/// Every page of the record that is open: the first under the name, the others with their number behind it.
void grabDetail(Camera &camera, MainWindow &window, const QString &name);

/// What can be done in the tab in sight and is called so; null where nothing is.
QAction *stepCalled(MainWindow &window, const QString &text);

} // namespace kb
