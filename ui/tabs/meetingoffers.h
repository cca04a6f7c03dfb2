// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"

class QWidget;

namespace kb {

class EventEditor;
class Workspace;

// What a meeting asks for next is offered in the line at the bottom of the window: who does not want it goes
// on with their work.

/// Says what was done, and offers the message that tells the participants.
void offerNotice(Workspace &workspace, const Uid &event, const QString &done, QWidget *parent);

/// Offers, of what is open in the editor, the next step of a meeting that is over, and the message once one
/// is moved or cancelled.
void offerMeetingSteps(Workspace &workspace, EventEditor &editor);

} // namespace kb
