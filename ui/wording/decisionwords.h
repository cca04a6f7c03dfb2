// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/decisionlog.h"

namespace kb {

QString label(DecisionAbout about);
QString label(NotedSaying saying);
QString label(AgreementTurn turn);

/// What the decision is about, in few words: "DGKR-VRG-02 × DGVB-VRG-03", the name of a group, "Question
/// without knowledge · DGKR-VRG-05", a row of the gap map, or "Share the data · DGKR-VRG-02, DGVB-VRG-03".
QString decisionSubject(const DecisionLine &line);
/// The titles of the records that it is about, one on each line.
QString decisionTitles(const DecisionLine &line);

/// What was decided, until when it was put off, or the rule; of an agreement what became of
/// it and what was answered; of what is no more, that first.
QString decisionText(const DecisionLine &line);

/// The reason and the remark in one line; what was agreed is a remark.
QString decisionReason(const DecisionLine &line);

} // namespace kb
