// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/advice.h"
#include "model/approach.h"
#include "model/bulletin.h"
#include "model/collection.h"
#include "model/contactmoment.h"
#include "model/event.h"
#include "model/exploration.h"
#include "model/externalbank.h"
#include "model/institute.h"
#include "model/knowledgequestion.h"
#include "model/lesson.h"
#include "model/person.h"
#include "model/policydossier.h"
#include "model/signal.h"
#include "model/study.h"

namespace kb {

/// The beginning of a new record with the values of another: without what tells that one from all others
/// (code, owner, identifiers, addresses) and without what happened to it since (state, assessments, their
/// dates).
Study freshCopy(const Study &study);
KnowledgeQuestion freshCopy(const KnowledgeQuestion &question);
Signal freshCopy(const Signal &signal);
Bulletin freshCopy(const Bulletin &bulletin);
PolicyDossier freshCopy(const PolicyDossier &dossier);
Institute freshCopy(const Institute &institute);
Person freshCopy(const Person &person);
ContactMoment freshCopy(const ContactMoment &contact);
Advice freshCopy(const Advice &advice);
/// It has no date yet.
Event freshCopy(const Event &event);
Exploration freshCopy(const Exploration &exploration);
Approach freshCopy(const Approach &approach);
Lesson freshCopy(const Lesson &lesson);
/// Public only when somebody says so of this one too, with a web address of its own.
Collection freshCopy(const Collection &collection);
/// Nobody looked at it yet, and its address is another.
ExternalBank freshCopy(const ExternalBank &bank);

} // namespace kb
