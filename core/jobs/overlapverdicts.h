// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "overlap/overlap.h"

#include <QHash>

#include <optional>

namespace kb {

class Bank;
class Write;

/// The verdicts of this bank's unit about a pair, one for each person, the latest first.
Result<QList<Verdict>> verdictsOfPair(Bank &bank, const Uid &a, const Uid &b);

/// What people are called who judged a pair, by the person in their verdict.
using ReviewerNames = QHash<QString, QString>;
/// Of everybody who judged the pair of that verdict, as far as the bank knows them. A query for each: not for
/// the window's thread.
Result<ReviewerNames> reviewersOf(Bank &bank, const Uid &verdict);

/// It says something of the pair itself, beside a rule about showing it and who is asked to judge it too.
bool decidesOnPair(const Verdict &verdict);

/// One person confirmed what another set aside.
bool disagree(const QList<Verdict> &verdicts);

/// The latest verdict of this bank's unit about a pair, whoever gave it; empty when there is none.
Result<std::optional<Verdict>> latestVerdict(Bank &bank, const Uid &a, const Uid &b);

/// What this person said about a pair, among its verdicts; null when nothing yet.
const Verdict *verdictOf(const QList<Verdict> &verdicts, const QString &person);

/// The decision with what it leaves as it was: rules about showing the pair, how it came in the list, and who
/// is asked to judge it too.
Result<Verdict> withWhatStays(Bank &bank, const Overlap &pair, const Verdict &decision);
/// The verdict as this unit and person keep it, with what tells later whether the pair changed.
Result<Verdict> signedVerdict(Bank &bank, const Overlap &pair, Verdict verdict);
/// In place of what the same unit and person decided before.
Result<> writeVerdict(Bank &bank, Write &write, const Verdict &verdict);

/// What is written in the same step.
using WrittenBeside = std::function<Result<>(Write &write)>;

/// Writes a verdict as it is: whose it is, and how the pair was when it was given, stay. One step to undo.
Result<> changeVerdict(Bank &bank, const Verdict &verdict, const WrittenBeside &also = {});

/// Writes what this unit and person decide about a pair, in place of what they decided before, with what
/// tells later whether the pair changed. One step to undo.
Result<> keepVerdict(Bank &bank, const Overlap &pair, const Verdict &verdict);

} // namespace kb
