// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "latent/featurekey.h"
#include "overlap/wordbook.h"

#include <optional>
#include <span>
#include <stop_token>

namespace kb::overlap {

using latent::FeatureKey;
using latent::isSpelling;
using latent::spellingKeys;
using latent::termKey;

/// Every feature of a word, with repetitions; none of a stop word. An English word has one for what it means.
std::vector<FeatureKey> featureKeys(const BookWord &word);
/// What an English text would have in place of a word of another language; none of a stop word.
std::vector<FeatureKey> translatedKeys(const BookWord &word);

/// In how many texts a feature stands, and how rare that makes it.
struct Frequency
{
    quint32 inQuestions = 0;
    quint32 inProfiles = 0;
    quint32 inTexts = 0; ///< profiles and all further texts
};

/// The features of a bank, numbered: terms that several texts share, spellings that several share, and last
/// the lone terms of one text, which a record still to come may share.
class Vocabulary
{
public:
    /// What a text counts for.
    enum class TextRole { Question, Profile, Further };
    struct CountedText
    {
        WordBag bag;
        TextRole role;
    };

    /// Of some of the texts when it was asked to stop.
    static Vocabulary learn(const WordBook &book, std::span<const CountedText> texts,
                            const std::stop_token &stop = {});

    std::optional<quint32> find(FeatureKey key) const;
    const Frequency &frequency(quint32 feature) const { return m_frequencies[feature]; }
    /// How many profiles have a stop word in this form; it is no feature.
    quint32 profilesWithStopWord(const BookWord &word) const
    {
        return m_stopWords.value(termKey(word.folded));
    }
    bool isTerm(quint32 feature) const { return feature < m_firstSpelling || feature >= m_firstLoneTerm; }
    /// Features below this number stand in several texts.
    quint32 sharedCount() const { return m_firstLoneTerm; }
    quint32 size() const { return quint32(m_frequencies.size()); }
    /// How many texts were counted in each role.
    const Frequency &totals() const { return m_totals; }

private:
    void countStopWords(const WordBook &book, const CountedText &text);

    QHash<FeatureKey, quint32> m_numbers;
    std::vector<Frequency> m_frequencies;
    QHash<FeatureKey, quint32> m_stopWords;
    Frequency m_totals;
    quint32 m_firstSpelling = 0;
    quint32 m_firstLoneTerm = 0;
};

} // namespace kb::overlap
