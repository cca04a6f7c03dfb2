// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/dossierlist.h"
#include "models/examplenote.h"

#include <span>

namespace kb {

/// The columns of the policy dossiers (spec 03, 3.9).
std::span<const Column<DossierLine>> dossierColumns(ListOf records);

Mark freshnessMark(Freshness freshness);
/// "2 mrt 2026 Kamerbrief"; empty when nothing is to be decided.
QString nextMomentText(const DossierLine &dossier);

} // namespace kb
