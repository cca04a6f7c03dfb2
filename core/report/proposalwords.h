// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/profile.h"
#include "overlap/pairproposal.h"

namespace kb {

/// What the program proposes and who leads, the same on screen and on paper: "Programme together in
/// DGRO-PRJ-0002; DGRO leads".
QString proposalWords(const PairProposal &proposal);

/// The same without who leads.
QString proposedStep(const PairProposal &proposal);

/// What the unit of a question can do with a study of another: "DGKR: link the study, or discuss it".
QString useProposalWords(const QString &unit);

/// How far a project is, whether a committee goes with it, and whether it can still be influenced: "Awarded,
/// with committee".
QString projectState(const ProjectStage &stage);

/// Whose a project is, how far, and with how much money: "DGRO · Offer · can still be influenced · €85,000".
QString projectNote(const QString &unit, const ProjectStage &stage, qint64 cents, Language language);

} // namespace kb
