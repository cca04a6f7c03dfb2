// SPDX-License-Identifier: EUPL-1.2
#include "overlap/overlap.h"

#include "overlap/overlapindex.h"

namespace kb {

namespace {

bool isAboutWords(const Evidence &evidence)
{
    return evidence.name == EvidenceName::Word || evidence.name == EvidenceName::SimilarWord ||
           evidence.name == EvidenceName::RelatedWord;
}

} // namespace

bool lacksWords(const Overlap &pair)
{
    return pair.level == OverlapLevel::Weak && std::ranges::none_of(pair.parts, [](const OverlapPart &part) {
               return std::ranges::any_of(part.evidence, isAboutWords);
           });
}

Overlap withEvidenceOf(Overlap kept, const Overlap &later)
{
    for (OverlapPart &part : kept.parts) {
        const auto same = std::ranges::find(later.parts, part.name, &OverlapPart::name);
        if (same != later.parts.end() && part.name != PartName::Ties)
            part.evidence = same->evidence;
    }
    return kept;
}

Result<QList<Overlap>> findOverlaps(const OverlapBank &bank, const OverlapOptions &options,
                                    const Progress &progress, const std::stop_token &stop)
{
    const auto snapshot = OverlapSnapshot::make(bank, options, 1, {}, stop);
    if (!snapshot)
        return snapshot.error();
    const auto index = OverlapIndex::make(*snapshot, bank.profiles, {}, stop);
    if (!index)
        return index.error();
    return index->overlaps(progress, stop);
}

} // namespace kb
