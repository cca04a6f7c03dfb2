// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/gapline.h"
#include "model/knowledgequestion.h"

namespace kb {

class Bank;

/// What to ask because of a gap: in the dossier that it belongs to, and in the words of who wrote it down.
KnowledgeQuestion questionAbout(const GapLine &gap);

/// Inside the write that makes the question, or after somebody chose one: the gap is asked, with the question
/// as what came of it. Nothing is written for the question that has the gap: that is asked already.
Result<> keepAsked(Bank &bank, Write &write, const Gap &gap, const Uid &question);

/// Whether research may close it: what lacks at a question, dossier, concept or approach, or was written down.
/// What lacks at a study, signal or project is something else than research.
bool asksForResearch(const GapLine &gap);

/// Makes a project idea about what has the gap: the question, the questions that the decision waits for, the
/// dossier, the concept or the approach, or what the gap came up with. A project asks nothing of anybody yet,
/// so the gap is confirmed, with the project as what came of it. One step. InvalidInput when no research is
/// asked for.
Result<Uid> makeProjectAbout(Bank &bank, const GapLine &gap);

} // namespace kb
