// SPDX-License-Identifier: EUPL-1.2
#include "search/subjectfeatures.h"

#include "search/documentwords.h"
#include "search/englishterms.h"
#include "text/bilingual.h"

#include <cmath>

namespace kb {

namespace {

/// By line of a document: kind, title, codes, people, body.
constexpr std::array SubjectWeights{0.0, 3.0, 1.0, 1.0, 1.0};

/// A translation is a guess; as in the overlap engine.
constexpr double TranslatedWeight = 0.8;

/// Some 40 MB; a bank has a hundred thousand different words and most of them once.
constexpr qsizetype MostKnownWords = 100'000;

QByteArray wordAndParts(const QueryWord &word)
{
    return ((QStringList(word.forms.value(0)) + word.parts).join(u'+') + u'=' + word.folded).toUtf8();
}

} // namespace

double dampedCount(double count)
{
    return count >= 1 ? 1 + std::log(count) : count;
}

FeatureCounts SubjectFeatures::ofDocument(QByteArrayView words)
{
    std::vector<CountedWord> counted;
    for (const double weight : SubjectWeights) {
        const qsizetype end = words.indexOf('\n');
        if (weight > 0)
            eachPiece(end < 0 ? words : words.first(end), ' ', [&](QByteArrayView word) {
                counted.push_back({word, weight});
            });
        words = end < 0 ? QByteArrayView() : words.sliced(end + 1);
    }
    return this->counted(std::move(counted));
}

FeatureCounts SubjectFeatures::ofQuery(const Query &query)
{
    std::vector<QByteArray> texts;
    for (const QueryWord &word : query.words)
        texts.push_back(wordAndParts(word));
    std::vector<CountedWord> counted;
    for (const QByteArray &text : texts)
        counted.push_back({text, 1});
    return this->counted(std::move(counted));
}

FeatureCounts SubjectFeatures::counted(std::vector<CountedWord> words)
{
    if (m_known.size() > MostKnownWords)
        m_known.clear();
    std::ranges::sort(words, {}, &CountedWord::word);
    FeatureCounts all;
    for (size_t i = 0; i < words.size();) {
        const QByteArrayView word = words[i].word;
        double count = 0;
        for (; i < words.size() && words[i].word == word; ++i)
            count += words[i].count;
        for (const FeatureCount &feature : featuresOf(word))
            all.push_back({feature.key, feature.count * count});
    }
    std::ranges::stable_sort(all, {}, &FeatureCount::key);

    FeatureCounts merged;
    for (const FeatureCount &each : all) {
        if (!merged.empty() && merged.back().key == each.key)
            merged.back().count += each.count;
        else
            merged.push_back(each);
    }
    return merged;
}

/// The word itself is spelled, what else it is found by is not. A word of a Dutch text has what English calls
/// it.
const FeatureCounts &SubjectFeatures::featuresOf(QByteArrayView word)
{
    const QByteArray key = QByteArray::fromRawData(word.data(), word.size());
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;

    const KeptWord kept = keptWord(word);
    FeatureCounts features;
    bool isEnglish = false;
    eachPiece(kept.terms, '+', [&](QByteArrayView term) {
        isEnglish = isEnglish || term.startsWith(EnglishSign);
        features.push_back({latent::termKey(QString::fromUtf8(term)), 1});
    });
    for (const latent::FeatureKey spelling : latent::spellingKeys(QString::fromUtf8(kept.written)))
        features.push_back({spelling, 1});
    if (!isEnglish) {
        for (const QString &english : translationsOf(QString::fromUtf8(kept.whole), TextLanguage::Dutch))
            features.push_back({latent::termKey(englishTerm(english)), TranslatedWeight});
    }
    return *m_known.insert(word.toByteArray(), std::move(features));
}

} // namespace kb
