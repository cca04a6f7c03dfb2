// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/actionsteps.h"
#include "jobs/opportunitylist.h"
#include "jobs/overlapstore.h"

namespace kb {

/// What is proposed to agree about a pair: our own unit leads where it is one of the two, and it is to be
/// ready before the first day on which an answer is needed.
ActionDraft draftFor(const ShownOverlap &shown, const Uid &ownUnit, QDate today);
/// About a group of questions.
ActionDraft draftFor(const OpportunityLine &group, const Uid &ownUnit, QDate today);

} // namespace kb
