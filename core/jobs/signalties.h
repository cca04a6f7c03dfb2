// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/signalassessment.h"
#include "model/signaldossierlink.h"
#include "model/task.h"

namespace kb {

class Bank;

/// What hangs on a signal: for which dossiers it means something, what units think of it, and the tasks about
/// it.
Result<QList<SignalDossierLink>> dossierLinksOf(Bank &bank, const Uid &signal);
/// Those with that dossier: one, or what programs made that gave each link a name of its own.
Result<QList<SignalDossierLink>> dossierLinksBetween(Bank &bank, const Uid &signal, const Uid &dossier);
Result<QList<SignalAssessment>> assessmentsOf(Bank &bank, const Uid &signal);
Result<QList<Task>> tasksAbout(Bank &bank, const Uid &signal);

/// Dossiers about the same concepts, most shared first; those to which it is linked are left out.
Result<QList<Uid>> suggestedDossiers(Bank &bank, const Uid &signal);

} // namespace kb
