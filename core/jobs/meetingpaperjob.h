// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/meetingpapers.h"

namespace kb {

class Bank;

/// Collects what the papers of an event say.
Result<MeetingContent> meetingContent(Bank &bank, const Uid &event, Language language);

} // namespace kb
