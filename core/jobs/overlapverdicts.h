// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "overlap/overlap.h"

#include <QHash>

#include <optional>

namespace kb {

class Bank;

/// The verdicts of this bank's unit about a pair, one for each person, the latest first.
Result<QList<Verdict>> verdictsOfPair(Bank &bank, const Uid &a, const Uid &b);

/// What people are called who judged a pair, by the person in their verdict.
using ReviewerNames = QHash<QString, QString>;
/// Of everybody who judged the pair of that verdict, as far as the bank knows them. A query for each: not for
/// the window's thread.
Result<ReviewerNames> reviewersOf(Bank &bank, const Uid &verdict);

/// One person confirmed what another set aside.
bool disagree(const QList<Verdict> &verdicts);

/// The latest verdict of this bank's unit about a pair, whoever gave it; empty when there is none.
Result<std::optional<Verdict>> latestVerdict(Bank &bank, const Uid &a, const Uid &b);

/// Writes what this unit and person decide about a pair, in place of what they decided before, with what
/// tells later whether the pair changed. One step to undo.
Result<> keepVerdict(Bank &bank, const Overlap &pair, Verdict verdict);

} // namespace kb
