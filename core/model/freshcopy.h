// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/event.h"
#include "model/exploration.h"
#include "model/knowledgequestion.h"
#include "model/study.h"

namespace kb {

/// The beginning of a new record with the values of another: without what tells that one from all others
/// (code, owner, identifiers, addresses) and without what happened to it since (state, assessments, their
/// dates).
Study freshCopy(const Study &study);
KnowledgeQuestion freshCopy(const KnowledgeQuestion &question);
/// It has no date yet.
Event freshCopy(const Event &event);
Exploration freshCopy(const Exploration &exploration);

} // namespace kb
