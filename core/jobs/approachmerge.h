// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"

namespace kb {

class Bank;

/// Of these approaches those that can go into another one: this bank may change them, and they did not go
/// into one yet.
Result<QList<Uid>> mergeableApproaches(Bank &bank, const QList<Uid> &approaches);

/// Into which approaches that one can go, by name.
Result<QList<Headline>> approachesBeside(Bank &bank, const Uid &approach);

/// One approach goes into another that is the same: its findings, experiences and links move along, and it is
/// found as what it went into. One step to undo. InvalidInput for an approach with itself, or into one that
/// went into another; NotOwner when this bank may not change it.
Result<> mergeApproaches(Bank &bank, const Uid &gone, const Uid &survivor);

} // namespace kb
