// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QWidget;

namespace kb {

class Camera;
class MainWindow;

/// What a button of this dialog asks before it does anything.
void grabWarning(Camera &camera, QWidget &dialog, const QString &button, const QString &name);

/// What is asked before something goes: to the trash, back from a reader, out to readers, out of the
/// contacts; and before something comes in twice. The window shows a bank; nothing is written.
void grabWarnings(Camera &camera, MainWindow &window);

} // namespace kb
