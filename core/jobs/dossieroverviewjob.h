// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/dossieroverview.h"

namespace kb {

class Bank;

/// Collects everything that is tied to a dossier, for its page and for paper.
Result<DossierOverviewContent> dossierOverviewContent(Bank &bank, const Uid &dossier, Language language);

/// The decision moments of a dossier, by date.
Result<QList<DossierMilestone>> milestonesOf(Bank &bank, const Uid &dossier);

} // namespace kb
