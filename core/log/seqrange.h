// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "log/operation.h"

#include <span>

namespace kb {

/// Operations `first` to `last` of one bank, both included.
struct SeqRange
{
    BankIncarnation bank;
    qint64 first = 1;
    qint64 last = 0;

    bool operator==(const SeqRange &) const = default;
};

/// Ranges of many banks: sorted by bank and number, never touching.
using SeqRanges = QList<SeqRange>;

SeqRanges rangesOf(std::span<const OperationId> ids);

SeqRanges united(const SeqRanges &left, const SeqRanges &right);

SeqRanges without(const SeqRanges &ranges, const SeqRanges &taken);

/// What ought to be here and is not: of every bank the numbers from 1 to the greatest in `known`, less what
/// is held or was withheld on purpose. `known` are ids that are held, observed or announced by a package.
SeqRanges missingRanges(const SeqRanges &known, const SeqRanges &held, const SeqRanges &withheld);

} // namespace kb
