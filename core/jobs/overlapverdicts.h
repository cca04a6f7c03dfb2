// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "overlap/overlap.h"

#include <optional>

namespace kb {

class Bank;

/// The verdicts of this bank's unit about a pair, one for each person, the latest first.
Result<QList<Verdict>> verdictsOfPair(Bank &bank, const Uid &a, const Uid &b);

/// One person confirmed what another set aside.
bool disagree(const QList<Verdict> &verdicts);

/// The latest verdict of this bank's unit about a pair, whoever gave it; empty when there is none.
Result<std::optional<Verdict>> latestVerdict(Bank &bank, const Uid &a, const Uid &b);

/// Writes what this unit and person decide about a pair, in place of what they decided before, with what
/// tells later whether the pair changed. One step to undo.
Result<> keepVerdict(Bank &bank, const Overlap &pair, Verdict verdict);

} // namespace kb
