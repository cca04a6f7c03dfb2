// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/agreementlist.h"
#include "models/column.h"

#include <span>

namespace kb {

/// "Ending within half a year".
QString agreementTermText(AgreementTerm term);

/// The columns of what was agreed with institutes (spec 03, 3.10).
std::span<const Column<AgreementLine>> agreementColumns();

} // namespace kb
