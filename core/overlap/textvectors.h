// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "latent/sparsevector.h"
#include "overlap/vocabulary.h"

namespace kb::overlap {

using latent::SparseVector;
using latent::Weight;

/// A text in numbers. README.md gives the formulas.
struct TextVectors
{
    SparseVector words;     ///< terms, rare ones heavier; the title counts three times
    SparseVector spellings; ///< the same over spellings
    SparseVector plain;     ///< terms as the reference method weighs them (spec 05, 5.10)
    SparseVector learned;   ///< terms and spellings together, as the latent axes take them
};

/// Weighs texts with the frequencies of one vocabulary. Keeps what it knows of each word of the book.
class TextWeigher
{
public:
    TextWeigher(const Vocabulary &vocabulary, const WordBook &book);

    /// Looks the features of its words up.
    void getToKnow(const WordBag &bag);
    /// Of a text whose words are known; serves many threads, as all that is const does.
    TextVectors weigh(const WordBag &bag) const;
    SparseVector learnedVector(const WordBag &bag) const;
    /// How rare a word of the book is among the profiles, stop words too.
    double rarityOf(quint32 word) const;
    /// The number of a feature, in the vocabulary or, of a term that came after it, beyond.
    std::optional<quint32> find(FeatureKey key) const;
    /// The features of a known word, with repetitions: its own, then those that an English text would have in
    /// its place, as far as one has them. Valid until the next word gets known.
    const std::vector<quint32> &featuresOf(quint32 word) const { return m_knownWords[word].features; }

private:
    struct FeatureCount
    {
        quint32 feature = 0;
        double weighted = 0; ///< the title three times
        double plain = 0;
    };
    using FeatureCounts = std::vector<FeatureCount>;

    struct KnownWord
    {
        std::vector<quint32> features;
        size_t own = 0; ///< the others come from its translation
    };

    KnownWord lookUp(const BookWord &word);
    FeatureCounts count(const WordBag &bag) const;
    quint32 numberOf(FeatureKey term);
    bool isTerm(quint32 feature) const;
    Frequency frequencyOf(quint32 feature) const;

    SparseVector wordVector(const FeatureCounts &counts) const;
    SparseVector spellingVector(const FeatureCounts &counts) const;
    SparseVector plainVector(const FeatureCounts &counts) const;
    SparseVector learnedVector(const FeatureCounts &counts) const;

    const Vocabulary &m_vocabulary;
    const WordBook &m_book;
    QHash<FeatureKey, quint32> m_later;  ///< terms that the vocabulary has never seen, numbered after its own
    std::vector<KnownWord> m_knownWords; ///< by word number; grows with the book
};

} // namespace kb::overlap
