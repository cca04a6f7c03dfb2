// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/reuseproposal.h"

namespace kb {

/// What a proposal is called among what is agreed: "Use DGRO-STU-0007 for DGVB-VRG-0002?"
QString proposalName(const ReuseProposal &proposal);

/// The proposal as a message to the unit that asks the question, to paste in a mail; `sender` signs it.
QString proposalText(const ReuseProposal &proposal, const QString &sender);

} // namespace kb
