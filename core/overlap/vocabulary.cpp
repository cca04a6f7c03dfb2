// SPDX-License-Identifier: EUPL-1.2
#include "overlap/vocabulary.h"

#include <algorithm>

namespace kb::overlap {

namespace {

/// No canonical word holds a blank, so this is no word.
FeatureKey meaningKey(const QString &english)
{
    return termKey(QStringLiteral("en ") + english);
}

/// Counts in how many texts each feature stands.
class FrequencyCount
{
public:
    explicit FrequencyCount(const WordBook &book)
        : m_book(book)
        , m_featuresOfWord(book.size())
    {
    }

    void add(const Vocabulary::CountedText &text)
    {
        ++m_texts;
        for (const WordCount &count : text.bag) {
            for (const quint32 feature : featuresOf(count.word)) {
                if (std::exchange(m_lastText[feature], m_texts) != m_texts)
                    addTo(m_frequencies[feature], text.role);
            }
        }
    }

    static void addTo(Frequency &frequency, Vocabulary::TextRole role)
    {
        ++frequency.inTexts;
        frequency.inProfiles += role != Vocabulary::TextRole::Further;
        frequency.inQuestions += role == Vocabulary::TextRole::Question;
    }

    const QHash<FeatureKey, quint32> &numbers() const { return m_numbers; }
    const Frequency &frequency(quint32 feature) const { return m_frequencies[feature]; }

private:
    const std::vector<quint32> &featuresOf(quint32 word)
    {
        std::vector<quint32> &features = m_featuresOfWord[word];
        if (features.empty()) {
            for (const FeatureKey key : featureKeys(m_book.word(word)))
                features.push_back(numberOf(key));
        }
        return features;
    }

    quint32 numberOf(FeatureKey key)
    {
        const auto known = m_numbers.constFind(key);
        if (known != m_numbers.cend())
            return *known;
        m_numbers.insert(key, quint32(m_frequencies.size()));
        m_frequencies.emplace_back();
        m_lastText.push_back(0);
        return quint32(m_frequencies.size() - 1);
    }

    const WordBook &m_book;
    std::vector<std::vector<quint32>> m_featuresOfWord;
    QHash<FeatureKey, quint32> m_numbers;
    std::vector<Frequency> m_frequencies;
    std::vector<quint32> m_lastText; ///< the last text that was counted for a feature
    quint32 m_texts = 0;
};

/// A feature that is numbered, with how often it stands where.
struct KeptFeature
{
    enum class Group { SharedTerm, SharedSpelling, LoneTerm }; ///< in the order of the numbers

    Group group;
    FeatureKey key;
    Frequency frequency;
};

/// What stands in more than one text, and every term. By group and key, not by first appearance: the order of
/// the texts must not matter.
std::vector<KeptFeature> keptFeatures(const FrequencyCount &counted)
{
    using Group = KeptFeature::Group;
    std::vector<KeptFeature> kept;
    for (const auto [key, number] : counted.numbers().asKeyValueRange()) {
        const Frequency &frequency = counted.frequency(number);
        if (frequency.inTexts > 1)
            kept.push_back({isSpelling(key) ? Group::SharedSpelling : Group::SharedTerm, key, frequency});
        else if (!isSpelling(key))
            kept.push_back({Group::LoneTerm, key, frequency});
    }
    std::ranges::sort(kept, {},
                      [](const KeptFeature &feature) { return std::pair(feature.group, feature.key); });
    return kept;
}

} // namespace

std::vector<FeatureKey> featureKeys(const BookWord &word)
{
    std::vector<FeatureKey> keys;
    if (word.isStop)
        return keys;
    keys = spellingKeys(word.folded);
    keys.push_back(termKey(word.canon));
    for (const QString &part : word.parts)
        keys.push_back(termKey(part));
    if (word.isEnglish)
        keys.push_back(meaningKey(word.canon));
    return keys;
}

std::vector<FeatureKey> translatedKeys(const BookWord &word)
{
    std::vector<FeatureKey> keys;
    if (word.isStop || word.isEnglish)
        return keys;
    for (const QString &english : word.english)
        keys.push_back(meaningKey(english));
    return keys;
}

Vocabulary Vocabulary::learn(const WordBook &book, std::span<const CountedText> texts,
                             const std::stop_token &stop)
{
    Vocabulary vocabulary;
    FrequencyCount counted(book);
    for (const CountedText &text : texts) {
        if (stop.stop_requested())
            break;
        counted.add(text);
        FrequencyCount::addTo(vocabulary.m_totals, text.role);
        vocabulary.countStopWords(book, text);
    }

    for (const KeptFeature &feature : keptFeatures(counted)) {
        vocabulary.m_numbers.insert(feature.key, vocabulary.size());
        vocabulary.m_frequencies.push_back(feature.frequency);
        vocabulary.m_firstSpelling += feature.group == KeptFeature::Group::SharedTerm;
        vocabulary.m_firstLoneTerm += feature.group != KeptFeature::Group::LoneTerm;
    }
    return vocabulary;
}

void Vocabulary::countStopWords(const WordBook &book, const CountedText &text)
{
    if (text.role == TextRole::Further)
        return;
    for (const WordCount &count : text.bag) {
        if (const BookWord &word = book.word(count.word); word.isStop)
            ++m_stopWords[termKey(word.folded)];
    }
}

std::optional<quint32> Vocabulary::find(FeatureKey key) const
{
    const auto known = m_numbers.constFind(key);
    return known == m_numbers.cend() ? std::nullopt : std::optional(*known);
}

} // namespace kb::overlap
