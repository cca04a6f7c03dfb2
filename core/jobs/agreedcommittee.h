// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/agreedwork.h"

namespace kb {

/// That units join a committee, as a part of a step: every unit but that of the project gets the task to name
/// its member, and a place on the committee that is to be named; the first task is given.
///
/// The place hangs on the project, so it is made only where this bank may change the project (spec 05, the
/// one owner rule); elsewhere the task travels and its unit makes it. A unit that sits there or is to name
/// its member already gets no second place. Of questions it is about the projects under way that study them;
/// without one the task is about the project that is still to come, and belongs to the first record.
Result<Uid> writeCommitteeJoined(Bank &bank, Write &write, const AgreedWork &work);

} // namespace kb
