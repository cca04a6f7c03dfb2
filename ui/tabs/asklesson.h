// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"

class QWidget;

namespace kb {

class EventEditor;
class Workspace;

/// Asks what others can learn of what has just ended (spec 01, S15), after `done`, in the line at the bottom
/// of the window: who does not want to say goes on with their work. Not asked, and false, where it was
/// written down already.
bool askForLesson(Workspace &workspace, const Uid &ended, const QString &done, QWidget *parent);

/// The same once an event is closed in the editor.
void askWhenEnded(Workspace &workspace, EventEditor &editor);

/// Lets somebody write down what others can learn of an event, an advice or a project; who skips it writes
/// nothing.
void writeDownLesson(Workspace &workspace, const Uid &origin, QWidget *parent);

} // namespace kb
