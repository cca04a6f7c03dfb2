// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

class Camera;
class MainWindow;

/// Every page of the record that is open: the first under the name, the others with their number behind it.
void grabDetail(Camera &camera, MainWindow &window, const QString &name);

} // namespace kb
