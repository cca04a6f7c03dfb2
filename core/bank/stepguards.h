// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/guards.h"

namespace kb {

/// What the lifecycle asks for before the step of the proposal may be made, as field or guard names; empty
/// when nothing stands in the way, or when the type has no lifecycle. The rules are pure functions in the
/// model; here they get what stands around the record.
Result<QStringList> missingForStep(BankContext &context, const Proposal &proposal);

/// What the step of a project asks to be thought about (spec 02, 2.8: "let op"), whether or not a remark was
/// made.
Result<QStringList> pointsOfStep(BankContext &context, const Proposal &proposal);

/// Whether a state of such a record can ask for anything.
bool asksForFields(Kind kind);

} // namespace kb
