// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/dossierlist.h"
#include "widgets/paper.h"

namespace kb {

/// The preview of a policy dossier.
Paper dossierPaper(Bank &bank, const DossierLine &dossier);

/// The knowledge base of a dossier: what is known, partly known and not known, with everything that is tied
/// to it (spec 01, S01); each of them can be followed.
Paper dossierKnowledge(Bank &bank, const Uid &dossier);

} // namespace kb
