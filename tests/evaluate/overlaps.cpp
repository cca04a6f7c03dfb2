// SPDX-License-Identifier: EUPL-1.2
#include "kinds.h"
#include "overlapbank.h"

namespace kb::evaluate {

/// Every pair between departments that a full run keeps, best first: how many are judged right from some
/// score on says what a level is worth in a whole bank.
Result<> runOverlaps(const Request &request, const Print &print)
{
    const auto documents = readDocuments(request.set.filePath(QStringLiteral("docs.jsonl")));
    const auto texts = furtherTexts(request);
    if (!documents || !texts)
        return !documents ? documents.error() : texts.error();
    const auto set = OverlapOfSet::make(*documents, *texts, UnitScope::AcrossUnits);
    if (!set)
        return set.error();
    const auto pairs = set->pairs();
    if (!pairs)
        return pairs.error();
    for (const MeasuredOverlap &pair : *pairs)
        print({{QStringLiteral("a"), pair.a},
               {QStringLiteral("b"), pair.b},
               {QStringLiteral("score"), pair.score}});
    return {};
}

} // namespace kb::evaluate
