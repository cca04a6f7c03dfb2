// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/participant.h"

namespace kb {

class Bank;
class Write;

/// Puts somebody on the list of an event. NotAllowed for a person who does not want to be approached, unless
/// `despite` says why it is done all the same: that stays as a note at the event (spec 02, 2.3).
Result<Uid> invite(Bank &bank, Write &write, const Participant &participant, const QString &despite = {});

} // namespace kb
