// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/actionsteps.h"
#include "jobs/opportunitylist.h"
#include "jobs/overlapstore.h"

namespace kb {

/// What is proposed to agree about a pair: the kind, the project and the unit that leads are those of the
/// proposal beside it; without one our own unit leads where it is one of the two. It is to be ready before
/// the first day on which an answer is needed. With a project to programme in as its follow-up, no other
/// needs to be made.
ActionDraft draftFor(const ShownOverlap &shown, const Uid &ownUnit, QDate today);
/// About a group of questions.
ActionDraft draftFor(const OpportunityLine &group, QDate today);

} // namespace kb
