// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/agreedwork.h"

namespace kb {

/// That a result is shared, as a part of a step: the unit that leads discusses it, a task that belongs to the
/// question; and beside it the proposal that each study may answer each question (LinkType::MayAnswer), until
/// who asks says how far it does. The task is given.
///
/// The studies are those that it is about, the results of the projects that it is about or that study the
/// questions, and what answers a question that is answered. For that question nothing is proposed any more.
/// What answers a question already, or is proposed for it, is not proposed again.
Result<Uid> writeResultShared(Bank &bank, Write &write, const AgreedWork &work);

} // namespace kb
