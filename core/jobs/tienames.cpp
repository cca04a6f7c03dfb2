// SPDX-License-Identifier: EUPL-1.2
#include "jobs/tienames.h"

namespace kb {

QSet<Uid> namedByReasons(const Overlap &pair)
{
    QSet<Uid> records;
    for (const OverlapPart &part : pair.parts) {
        for (const Evidence &evidence : part.evidence) {
            if (namesRecord(evidence.name))
                records.insert(evidence.uid);
        }
    }
    return records;
}

void nameTies(Overlap &pair, const QHash<Uid, Headline> &lines)
{
    for (OverlapPart &part : pair.parts) {
        for (Evidence &evidence : part.evidence) {
            const auto line = lines.constFind(evidence.uid);
            if (isTie(evidence.name) && line != lines.cend())
                evidence.label = nameOf(*line);
        }
    }
}

} // namespace kb
