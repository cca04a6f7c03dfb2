// SPDX-License-Identifier: EUPL-1.2
#include "overlap/candidatesearch.h"

#include "overlap/evidence/plainwords.h"
#include "overlap/textscale.h"

#include <algorithm>

namespace kb::overlap {

namespace {

/// The last bits of a sum depend on the order of its terms.
constexpr double RoundingRoom = 1e-5;

/// The value of a record in a list by rising number; 0 when it is not there.
double valueOf(const Neighbours &neighbours, quint32 record)
{
    const auto found = std::ranges::lower_bound(neighbours, record, {}, &Neighbour::record);
    return found != neighbours.end() && found->record == record ? found->value : 0;
}

/// No pair gets more by its text than so many times what the scale gives it.
double mostOfText(const GroundWeights &taught)
{
    return std::max({taught.of(Ground::SharedWords), taught.of(Ground::Spelling), taught.of(Ground::Related),
                     taught.of(Ground::GoBetween)});
}

} // namespace

CandidateSearch::CandidateSearch(const RecordSet &records, Smoothing &smoothing, AlikeWords &alike)
    : m_records(records)
    , m_knowledge(records.snapshot().knowledge())
    , m_smoothing(smoothing)
    , m_words(alike)
{
}

Neighbours CandidateSearch::of(quint32 record, double points, const Wanted &isWanted)
{
    Neighbours alike = m_smoothing.likeness(record);
    Found found;
    addLinked(record, found);
    addWithConcepts(record, found);
    if (m_records.records()[record].isTagged)
        addAlikeInPlainWords(record, points, found);
    std::erase_if(alike, [&](const Neighbour &like) { return !isWanted(like.record); });
    addAlike(record, alike, points, found);
    found.remove(record);

    Neighbours candidates;
    for (const quint32 other : std::as_const(found)) {
        if (isWanted(other))
            candidates.push_back({other, valueOf(alike, other)});
    }
    std::ranges::sort(candidates, {}, &Neighbour::record);
    return candidates;
}

void CandidateSearch::addLinked(quint32 record, Found &found) const
{
    for (const Uid &link : RecordSet::linksOf(m_records.records()[record].profile)) {
        for (const quint32 other : m_records.linkedWith(link))
            found.insert(other);
    }
}

void CandidateSearch::addWithConcepts(quint32 record, Found &found) const
{
    for (const quint32 number : m_records.records()[record].concepts) {
        std::vector<quint32> alsoNear = m_knowledge.concepts.near(number);
        alsoNear.push_back(number);
        for (const quint32 wanted : alsoNear) {
            for (const quint32 other : m_records.withConcept(wanted))
                found.insert(other);
        }
    }
}

/// Two short texts are alike for the greater part by their aligned words, the others by what smoothing made
/// of them.
void CandidateSearch::addAlike(quint32 record, const Neighbours &alike, double points, Found &found)
{
    const std::vector<WeighedProfile> &records = m_records.records();
    const double byText = points / mostOfText(m_knowledge.options.weights.taught);
    const double least = likenessFor(byText, reachOf(m_knowledge)) - RoundingRoom;
    const double leastOfShort = alignedLikenessFor(byText) - RoundingRoom;
    const bool isShort = records[record].isShort();
    if (isShort)
        m_words.spread(records[record].carrying);
    for (const Neighbour &like : alike) {
        const WeighedProfile &other = records[like.record];
        const bool isAligned = isShort && other.isShort();
        if (isAligned ? shortLikeness(m_words.likeness(other.carrying), like.value) >= leastOfShort
                      : like.value >= least)
            found.insert(like.record);
    }
}

void CandidateSearch::addAlikeInPlainWords(quint32 record, double points, Found &found) const
{
    const double least = leastCosine(points, m_knowledge.options.weights) - RoundingRoom;
    const std::vector<double> cosines = m_records.plainProducts(record);
    for (quint32 other = 0; other < cosines.size(); ++other) {
        if (cosines[other] >= least && m_records.isPresent(other))
            found.insert(other);
    }
}

} // namespace kb::overlap
