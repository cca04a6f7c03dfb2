// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"
#include "report/introduction.h"

namespace kb {

/// People confirmed the overlap, and it is of two units: there is something to write, and somebody to bring
/// together.
bool mayIntroduce(const ShownOverlap &shown);

/// Collects the letter to the owners of both records; what else a unit keeps for itself it does not name.
/// NotFound when there is no such pair; InvalidInput when it is none to write about, NotAllowed when one of
/// the records is for its own unit only, or a question that nobody asks any more.
Result<IntroductionContent> introductionContent(Bank &bank, Language language, const Uid &one,
                                                const Uid &other);

} // namespace kb
