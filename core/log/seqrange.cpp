// SPDX-License-Identifier: EUPL-1.2
#include "log/seqrange.h"

namespace kb {

namespace {

OperationId firstOf(const SeqRange &range)
{
    return {range.bank, range.first};
}

/// Joins what overlaps or follows on.
SeqRanges joined(SeqRanges ranges)
{
    std::ranges::sort(ranges, {}, firstOf);
    SeqRanges joined;
    for (const SeqRange &range : ranges) {
        if (range.last < range.first)
            continue;
        if (!joined.isEmpty() && joined.last().bank == range.bank && range.first - 1 <= joined.last().last)
            joined.last().last = std::max(joined.last().last, range.last);
        else
            joined.append(range);
    }
    return joined;
}

} // namespace

SeqRanges rangesOf(std::span<const OperationId> ids)
{
    SeqRanges single;
    for (const OperationId &id : ids)
        single.append({id.bank, id.seq, id.seq});
    return joined(single);
}

SeqRanges united(const SeqRanges &left, const SeqRanges &right)
{
    return joined(left + right);
}

SeqRanges without(const SeqRanges &ranges, const SeqRanges &taken)
{
    SeqRanges left;
    auto hole = taken.begin();
    for (SeqRange rest : ranges) {
        while (hole != taken.end() && OperationId{hole->bank, hole->last} < firstOf(rest))
            ++hole;
        for (auto next = hole; next != taken.end() && next->bank == rest.bank && next->first <= rest.last;
             ++next) {
            if (rest.first < next->first)
                left.append({rest.bank, rest.first, next->first - 1});
            rest.first = next->last + 1;
        }
        if (rest.first <= rest.last)
            left.append(rest);
    }
    return left;
}

SeqRanges missingRanges(const SeqRanges &known, const SeqRanges &held, const SeqRanges &withheld)
{
    SeqRanges expected;
    for (const SeqRange &range : known)
        expected.append({range.bank, 1, range.last});
    return without(joined(expected), united(held, withheld));
}

} // namespace kb
