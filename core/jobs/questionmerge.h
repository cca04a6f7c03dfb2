// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

#include <QList>

namespace kb {

class Bank;
class Write;

/// Of these questions those that can go into another one: this bank may change them, and they are still
/// asked.
Result<QList<Uid>> mergeableQuestions(Bank &bank, const QList<Uid> &questions);

/// One question goes into another that asks the same: its links and verdicts move along. One step to undo.
/// InvalidInput for a question with itself, or into one that nobody asks any more; NotOwner when this bank
/// may not change it.
Result<> mergeQuestions(Bank &bank, const Uid &gone, const Uid &survivor);
/// The same as a part of a step.
Result<> writeMerge(Bank &bank, Write &write, const Uid &gone, const Uid &survivor);

} // namespace kb
