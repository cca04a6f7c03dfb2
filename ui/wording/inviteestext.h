// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/invitees.h"

namespace kb {

/// What to think of about who is asked to an event, in a sentence.
QString inviteesText(InviteesPoint point);

} // namespace kb
