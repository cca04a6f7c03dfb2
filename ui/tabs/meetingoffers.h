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

/// An editor of events with what it leads to: people to ask, the next step of a meeting that is over with
/// what was learnt there, and the message once one is moved or cancelled.
EventEditor *makeEventEditor(Workspace &workspace, QWidget *parent);

} // namespace kb
