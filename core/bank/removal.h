// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/guards.h"

namespace kb {

/// InUse when the record must be taken out of use, merged or stopped instead of deleted (spec 02, 2.10): a
/// unit, concept or institute that others refer to, and a project that was awarded.
Result<> checkRemoval(BankContext &context, const Proposal &proposal, const Uid &uid);

} // namespace kb
