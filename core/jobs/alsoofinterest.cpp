// SPDX-License-Identifier: EUPL-1.2
#include "jobs/alsoofinterest.h"

#include "base/firsterror.h"
#include "jobs/linkedrecords.h"
#include "jobs/overlapstore.h"

namespace kb {

namespace {

/// Of another unit, and not set aside; what only seems to resemble it is no reason to bother anybody.
bool mayInterest(const ShownOverlap &pair)
{
    return pair.pair.kind == OverlapKind::VraagVraag && pair.isListed() &&
           pair.state() != OverlapState::Weggelegd && pair.a.unit != pair.b.unit;
}

} // namespace

Result<std::optional<Headline>> alsoOfInterest(Bank &bank, const Uid &study, const Uid &question)
{
    const auto pairs = OverlapStore(bank).ofRecord(question);
    const auto links = linkedRecords(bank, study);
    if (const Error *error = firstError(pairs, links))
        return *error;
    const auto isLinked = [&](const Headline &other) {
        return std::ranges::any_of(*links,
                                   [&](const LinkedRecord &link) { return link.line.uid == other.uid; });
    };
    for (const ShownOverlap &pair : *pairs) { // the best come first
        const Headline &other = pair.a.uid == question ? pair.b : pair.a;
        if (mayInterest(pair) && !isLinked(other))
            return std::optional(other);
    }
    return std::optional<Headline>();
}

} // namespace kb
