// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/reportedaction.h"

namespace kb {

class Bank;

/// What units agreed, as papers tell it: what is to be ready first comes first. All of it, also what is done:
/// who reads a report asks what came of it.
Result<QList<ReportedAction>> whatUnitsAgreed(Bank &bank);

/// The same, about both of these records.
Result<QList<ReportedAction>> whatUnitsAgreedAbout(Bank &bank, const Uid &one, const Uid &other);

} // namespace kb
