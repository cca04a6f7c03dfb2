// SPDX-License-Identifier: EUPL-1.2
#include "overlap/candidatesearch.h"

#include "overlap/evidence/plainwords.h"
#include "overlap/textscale.h"

#include <algorithm>

namespace kb::overlap {

namespace {

/// The last bits of a sum depend on the order of its terms.
constexpr double RoundingRoom = 1e-5;

/// No pair gets more by its text than so many times what the scale gives it.
double mostOfText(const GroundWeights &taught)
{
    return std::max({taught.of(Ground::SharedWords), taught.of(Ground::Spelling), taught.of(Ground::Related),
                     taught.of(Ground::GoBetween)});
}

/// How alike two texts must be, to score so many points by nothing else.
class LeastLikeness
{
public:
    LeastLikeness(double points, const Knowledge &knowledge)
    {
        const double byText = points / mostOfText(knowledge.options.weights.taught);
        m_ofVectors = likenessFor(byText, reachOf(knowledge)) - RoundingRoom;
        m_ofAligned = alignedLikenessFor(byText) - RoundingRoom;
    }

    double of(const WeighedProfile &a, const WeighedProfile &b) const
    {
        return areAligned(a, b) ? m_ofAligned : m_ofVectors;
    }

private:
    double m_ofVectors;
    double m_ofAligned;
};

} // namespace

CandidateSearch::CandidateSearch(const RecordSet &records, Smoothing &smoothing, AlikeWords &alike)
    : m_records(records)
    , m_knowledge(records.snapshot().knowledge())
    , m_smoothing(smoothing)
    , m_words(alike)
{
}

std::vector<Candidate> CandidateSearch::of(quint32 record, double points, const Wanted &isWanted)
{
    Found found;
    addLinked(record, found);
    addWithConcepts(record, found);
    const std::vector<WeighedProfile> &records = m_records.records();
    if (records[record].isTagged)
        addAlikeInPlainWords(record, points, found);
    found.remove(record);

    m_words.spread(records[record].carrying);
    const LeastLikeness least(points, m_knowledge);
    std::vector<Candidate> candidates;
    for (const Neighbour &like : m_smoothing.withAll(record, isWanted.first)) {
        const bool isFound = found.remove(like.record);
        if (!isWanted(like.record))
            continue;
        const LikeTexts likeness = likeTexts(record, like.record, like.value);
        if (isFound || likeness.whole >= least.of(records[record], records[like.record]))
            candidates.push_back({like.record, likeness});
    }
    for (const quint32 other : std::as_const(found)) {
        if (isWanted(other))
            candidates.push_back({other, likeTexts(record, other, 0)});
    }
    std::ranges::sort(candidates, {}, &Candidate::record);
    return candidates;
}

LikeTexts CandidateSearch::likeTexts(quint32 record, quint32 other, double smoothed)
{
    const std::vector<WeighedProfile> &records = m_records.records();
    if (!areAligned(records[record], records[other]))
        return {smoothed, smoothed};
    const double aligned = m_words.likeness(records[other].carrying);
    return {smoothed, shortLikeness(aligned, smoothed, m_knowledge.options)};
}

void CandidateSearch::addLinked(quint32 record, Found &found) const
{
    for (const Uid &link : RecordSet::linksOf(m_records.records()[record])) {
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
