// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/verdict.h"
#include "overlap/options.h"
#include "overlap/profile.h"

namespace kb::overlap {

/// Whose concepts must be covered for a full match.
enum class Coverage { BothSides, QuestionOnly };

/// Which two kinds of record are compared, and how.
struct PairRule
{
    Kind one;
    Kind other;
    OverlapKind kind;
    Coverage coverage = Coverage::BothSides;
    ContentShares OverlapWeights::*shares = &OverlapWeights::questions;
};

/// Null when such records are never compared.
const PairRule *pairRule(Kind a, Kind b);

/// Whether the two may form a pair at all (spec 05, 5.3): another unit, both alive, not linked already.
bool mayPair(const OverlapProfile &a, const OverlapProfile &b, UnitScope scope);

} // namespace kb::overlap
