// SPDX-License-Identifier: EUPL-1.2
#include "overlap/textvectors.h"

#include <algorithm>
#include <cmath>

namespace kb::overlap {

namespace {

constexpr double TitleCounts = 3;

/// How much of a word its translation is worth: a guess, of several (README.md).
constexpr double TranslationCounts = 0.8;

/// In a small bank nearly every term is alone in its text; leaving those out would make any two texts alike.
constexpr quint32 EnoughToDropLoneTerms = 100;

double damped(double count)
{
    return count >= 1 ? 1 + std::log(count) : count;
}

/// No weight for what half of the texts have.
double rarity(quint32 texts, quint32 having)
{
    return std::max(0.0, std::log((texts + 1) / (having + 0.5)));
}

/// A word that tells what a text is about tells something still where most texts of the bank have it, as in a
/// bank that holds a series of questions.
double tellingRarity(quint32 texts, quint32 having)
{
    constexpr double Least = 1;
    return std::max(Least, rarity(texts, having));
}

/// Rarity of the reference method: common words keep some weight.
double plainRarity(quint32 questions, quint32 having)
{
    return std::log((1.0 + questions) / (1.0 + having)) + 1;
}

} // namespace

TextWeigher::TextWeigher(const Vocabulary &vocabulary, const WordBook &book)
    : m_vocabulary(vocabulary)
    , m_book(book)
{
}

TextVectors TextWeigher::weigh(const WordBag &bag) const
{
    const FeatureCounts counts = count(bag);
    return {.words = wordVector(counts),
            .spellings = spellingVector(counts),
            .plain = plainVector(counts),
            .learned = learnedVector(counts)};
}

SparseVector TextWeigher::learnedVector(const WordBag &bag) const
{
    return learnedVector(count(bag));
}

double TextWeigher::rarityOf(quint32 word) const
{
    const BookWord &wanted = m_book.word(word);
    const auto feature = wanted.isStop ? std::nullopt : m_vocabulary.find(termKey(wanted.canon));
    const quint32 having =
        feature ? frequencyOf(*feature).inProfiles : m_vocabulary.profilesWithStopWord(wanted);
    const quint32 records = m_vocabulary.totals().inProfiles;
    return wanted.isStop ? rarity(records, std::max(1U, having))
                         : tellingRarity(records, std::max(1U, having));
}

TextWeigher::FeatureCounts TextWeigher::count(const WordBag &bag) const
{
    FeatureCounts counts;
    for (const WordCount &word : bag) {
        const double plain = double(word.inTitle) + word.inText;
        const double weighted = TitleCounts * word.inTitle + word.inText;
        const KnownWord &known = m_knownWords[word.word];
        for (size_t i = 0; i < known.features.size(); ++i) {
            const bool isOwn = i < known.own;
            counts.push_back(
                {known.features[i], isOwn ? weighted : TranslationCounts * weighted, isOwn ? plain : 0});
        }
    }
    std::ranges::stable_sort(counts, {}, &FeatureCount::feature);

    FeatureCounts merged;
    for (const FeatureCount &count : counts) {
        if (!merged.empty() && merged.back().feature == count.feature) {
            merged.back().weighted += count.weighted;
            merged.back().plain += count.plain;
        } else {
            merged.push_back(count);
        }
    }
    return merged;
}

void TextWeigher::getToKnow(const WordBag &bag)
{
    if (m_knownWords.size() < m_book.size())
        m_knownWords.resize(m_book.size());
    for (const WordCount &count : bag) {
        if (m_knownWords[count.word].features.empty())
            m_knownWords[count.word] = lookUp(m_book.word(count.word));
    }
}

TextWeigher::KnownWord TextWeigher::lookUp(const BookWord &word)
{
    KnownWord known;
    for (const FeatureKey key : featureKeys(word)) {
        if (const auto feature = m_vocabulary.find(key))
            known.features.push_back(*feature);
        else if (!isSpelling(key))
            known.features.push_back(numberOf(key));
    }
    known.own = known.features.size();
    for (const FeatureKey key : translatedKeys(word)) {
        if (const auto feature = m_vocabulary.find(key)) // only what an English text of the bank has
            known.features.push_back(*feature);
    }
    return known;
}

std::optional<quint32> TextWeigher::find(FeatureKey key) const
{
    const auto later = m_later.constFind(key);
    return later == m_later.cend() ? m_vocabulary.find(key) : std::optional(*later);
}

/// Of a term that the vocabulary does not know.
quint32 TextWeigher::numberOf(FeatureKey term)
{
    const auto known = m_later.constFind(term);
    if (known != m_later.cend())
        return *known;
    return *m_later.insert(term, m_vocabulary.size() + quint32(m_later.size()));
}

bool TextWeigher::isTerm(quint32 feature) const
{
    return feature >= m_vocabulary.size() || m_vocabulary.isTerm(feature);
}

/// A term that came later counts as one that only this text has.
Frequency TextWeigher::frequencyOf(quint32 feature) const
{
    Frequency frequency = feature < m_vocabulary.size() ? m_vocabulary.frequency(feature) : Frequency{};
    frequency.inQuestions = std::max(1U, frequency.inQuestions);
    frequency.inProfiles = std::max(1U, frequency.inProfiles);
    return frequency;
}

SparseVector TextWeigher::wordVector(const FeatureCounts &counts) const
{
    const quint32 records = m_vocabulary.totals().inProfiles;
    SparseVector vector;
    double squares = 0;
    for (const FeatureCount &count : counts) {
        if (!isTerm(count.feature))
            continue;
        const quint32 having = frequencyOf(count.feature).inProfiles;
        const double weight = damped(count.weighted) * tellingRarity(records, having);
        if (having > 1 || records < EnoughToDropLoneTerms)
            squares += weight * weight;
        if (weight > 0)
            vector.push_back({count.feature, float(weight)});
    }
    makeUnit(vector, squares);
    return vector;
}

SparseVector TextWeigher::spellingVector(const FeatureCounts &counts) const
{
    const quint32 records = m_vocabulary.totals().inProfiles;
    SparseVector vector;
    for (const FeatureCount &count : counts) {
        if (isTerm(count.feature))
            continue;
        const quint32 having = frequencyOf(count.feature).inProfiles;
        const double weight = damped(count.weighted) * rarity(records, having);
        if (weight > 0 && having > 1)
            vector.push_back({count.feature, float(weight)});
    }
    makeUnit(vector);
    return vector;
}

SparseVector TextWeigher::plainVector(const FeatureCounts &counts) const
{
    const quint32 questions = m_vocabulary.totals().inQuestions;
    SparseVector vector;
    double squares = 0;
    for (const FeatureCount &count : counts) {
        if (!isTerm(count.feature) || count.plain == 0)
            continue;
        const quint32 having = frequencyOf(count.feature).inQuestions;
        const double weight = damped(count.plain) * plainRarity(questions, having);
        squares += weight * weight;
        vector.push_back({count.feature, float(weight)});
    }
    makeUnit(vector, squares);
    return vector;
}

SparseVector TextWeigher::learnedVector(const FeatureCounts &counts) const
{
    const quint32 texts = m_vocabulary.totals().inTexts;
    SparseVector terms;
    SparseVector spellings;
    for (const FeatureCount &count : counts) {
        if (count.feature >= m_vocabulary.sharedCount())
            continue;
        const double weight =
            damped(count.weighted) * rarity(texts, m_vocabulary.frequency(count.feature).inTexts);
        if (weight > 0)
            (isTerm(count.feature) ? terms : spellings).push_back({count.feature, float(weight)});
    }
    makeUnit(terms);
    makeUnit(spellings);
    terms.insert(terms.end(), spellings.begin(), spellings.end());
    return terms;
}

} // namespace kb::overlap
