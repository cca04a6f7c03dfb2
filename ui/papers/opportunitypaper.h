// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/opportunitylist.h"
#include "widgets/paper.h"

namespace kb {

/// A group of questions: what to do, the questions, and what each unit has already.
Paper opportunityPaper(const OpportunityLine &group, const OpportunityAround &around);

/// The open questions that are in no group.
Paper loosePaper(const QList<Headline> &questions);

} // namespace kb
