// SPDX-License-Identifier: EUPL-1.2
#include "jobs/attentionjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "model/signalattention.h"
#include "model/valuechecks.h"

namespace kb {

namespace {

using Points = QList<Attention>;

/// What only this kind of record may want attention for.
Points ownPoints(Kind kind, const StoredRecord &record, const LinkCounts &links)
{
    switch (kind) {
    case Kind::KnowledgeQuestion:
        return attentionFor(recordOf<KnowledgeQuestion>(record), links);
    case Kind::Study:
        return attentionFor(recordOf<Study>(record), links);
    case Kind::ResearchProject:
        return attentionFor(recordOf<ResearchProject>(record), links);
    case Kind::Signal:
        return attentionFor(recordOf<Signal>(record), links.concepts);
    default:
        return {};
    }
}

} // namespace

Result<QList<Attention>> attentionOf(Bank &bank, Kind kind, const Uid &record)
{
    const RecordType &type = *recordType(kind);
    const auto here = storedRecord(bank.context().db, type, record);
    const auto concepts = bank.links().from(record, LinkType::Concept);
    const auto institutes = bank.links().from(record, LinkType::PerformedBy);
    if (const Error *error = firstError(here, concepts, institutes))
        return *error;
    Points points = ownPoints(kind, *here, {int(concepts->size()), int(institutes->size())});
    for (const Attention point : attentionFor(type, here->values, bank.now().date().year())) {
        if (!points.contains(point))
            points.append(point);
    }
    return points;
}

} // namespace kb
