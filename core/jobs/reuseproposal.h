// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"
#include "model/unit.h"

namespace kb {

/// A proposal to a unit: what another has may answer a question of yours (spec 03, 3.12).
struct ReuseProposal
{
    Overlap pair;
    Headline question;
    Headline known; ///< a study or a project
    Unit asks;      ///< the unit of the question, which answers the proposal
    QDate answerBy;
};

/// What is proposed about a pair of a question and a study or a project; InvalidInput for another.
Result<ReuseProposal> reuseProposal(Bank &bank, const ShownOverlap &shown);

/// Keeps that the proposal was sent, as something about the pair that is to be agreed: it waits for the
/// answer of the unit that asks, and is late when that does not come. `what` names it. One step to undo.
/// False when the same was sent before and waits still: then nothing is written.
Result<bool> keepSent(Bank &bank, const ReuseProposal &proposal, const QString &what);

} // namespace kb
