// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/knowledge.h"
#include "overlap/textvectors.h"
#include "overlap/wordalignment.h"

namespace kb::overlap {

/// A profile in the numbers of one snapshot.
struct WeighedProfile
{
    OverlapProfile profile;
    std::vector<quint32> concepts;           ///< given by a person, or found in the text
    bool isTagged = false;                   ///< a person gave concepts
    std::vector<ConceptPlace> conceptPlaces; ///< of all concepts in the text, also those nobody gave
    QStringList codes;                       ///< without those that are general
    quint64 marks = 0; ///< of what it is linked to: without a mark in common nothing is shared
    WordBag bag;
    SparseVector words;
    SparseVector spellings;
    SparseVector plain;
    LatentPlace place{}; ///< of length 1, or shorter where the bank hardly knows the words of the text
    double reach = 0;    ///< so many times its place is where the text lies
    std::vector<CarryingWord> carrying; ///< of a short text its distinct words, in their order

    bool isShort() const { return !carrying.empty(); }
};

/// Of two short texts the words are put beside each other.
inline bool areAligned(const WeighedProfile &a, const WeighedProfile &b)
{
    return a.isShort() && b.isShort();
}

/// Brings profiles in the numbers of a snapshot, and keeps the words that it read. One thread reads; what is
/// const serves many, about profiles that were read.
class ProfileReader
{
public:
    explicit ProfileReader(const Knowledge &knowledge);

    WeighedProfile read(const OverlapProfile &profile);
    /// All but its numbers, which are left to weigh(): that takes most of the time, and serves many threads.
    WeighedProfile readWords(const OverlapProfile &profile);
    void weigh(WeighedProfile &read) const;
    const Knowledge &knowledge() const { return m_knowledge; }
    const WordBook &book() const { return m_book; }
    std::optional<quint32> find(FeatureKey feature) const { return m_weigher.find(feature); }
    const std::vector<quint32> &featuresOf(quint32 word) const { return m_weigher.featuresOf(word); }
    SparseVector learnedVector(const WeighedProfile &profile) const
    {
        return m_weigher.learnedVector(profile.bag);
    }

private:
    std::vector<CarryingWord> carryingWords(WordBag bag) const;

    const Knowledge &m_knowledge;
    WordBook m_book;
    TextWeigher m_weigher;
};

} // namespace kb::overlap
