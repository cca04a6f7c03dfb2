// SPDX-License-Identifier: EUPL-1.2
#include "search/learnedaxes.h"

#include "store/sqlfile.h"

#include <cmath>

namespace kb {

namespace {

/// More texts add time and memory, but hardly knowledge.
constexpr size_t MostTextsLearned = 4000;
/// The commonest are kept: of rarer ones few texts tell what they go with.
constexpr size_t MostFeatures = 120'000;

/// Documents with so many terms on average are trusted wholly: half a page (README.md).
constexpr double TermsOfTrust = 100;

struct TextMark
{
    quint64 content = 0;
    qint64 record = 0;

    friend auto operator<=>(const TextMark &, const TextMark &) = default;
};

/// FNV-1a, 64 bits: the same on every computer, unlike qHash.
quint64 contentOf(QByteArrayView words)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const char byte : words)
        hash = (hash ^ uchar(byte)) * 0x100000001b3;
    return hash;
}

/// Every document, in an order that depends on what they say; the record decides between equals, which does
/// not matter then.
Result<std::vector<TextMark>> allMarks(Database &database)
{
    constexpr int all = -1;
    std::vector<TextMark> marks;
    auto read = database.forEach(
        sqlFile("search/words_after"),
        [&](Row row) {
            marks.push_back({contentOf(row.view(1)), row.integer(0)});
        },
        0, all);
    if (!read)
        return read.error();
    std::ranges::sort(marks);
    return marks;
}

/// Of a larger bank some, spread over all.
Result<std::vector<FeatureCounts>> textsToLearnFrom(Database &database, const std::vector<TextMark> &marks,
                                                    const std::stop_token &stop)
{
    SubjectFeatures features;
    std::vector<FeatureCounts> texts(std::min(marks.size(), MostTextsLearned));
    for (size_t i = 0; i < texts.size() && !stop.stop_requested(); ++i) {
        auto read = database.forEach(
            sqlFile("search/words_of"), [&](Row row) { texts[i] = features.ofDocument(row.view(0)); },
            marks[i * marks.size() / texts.size()].record);
        if (!read)
            return read.error();
    }
    return texts;
}

} // namespace

double rarityOf(qsizetype texts, qsizetype having)
{
    return std::max(0.0, std::log((double(texts) + 1) / (double(having) + 0.5)));
}

Result<LearnedAxes> LearnedAxes::learn(Database &database, const std::stop_token &stop)
{
    const auto marks = allMarks(database);
    if (!marks)
        return marks.error();
    const auto texts = textsToLearnFrom(database, *marks, stop);
    if (!texts)
        return texts.error();

    LearnedAxes learned;
    learned.m_documents = qsizetype(marks->size());
    learned.numberFeatures(*texts);
    std::vector<latent::SparseVector> vectors;
    double terms = 0;
    for (const FeatureCounts &text : *texts) {
        WeighedText weighed = learned.weighed(text);
        terms += double(weighed.terms);
        vectors.push_back(std::move(weighed.features));
    }
    learned.m_trust = std::min(1.0, terms / (TermsOfTrust * std::max(1.0, double(texts->size()))));
    learned.m_axes = latent::LatentAxes::learn(vectors, quint32(learned.m_keys.size()), stop);
    if (stop.stop_requested())
        return Error{Error::Code::Cancelled, {}};
    return learned;
}

/// Those that several texts share.
void LearnedAxes::numberFeatures(std::span<const FeatureCounts> texts)
{
    QHash<latent::FeatureKey, int> having;
    for (const FeatureCounts &text : texts) {
        for (const FeatureCount &each : text)
            ++having[each.key];
    }
    std::vector<std::pair<int, latent::FeatureKey>> shared; // the commonest first
    for (const auto [key, count] : having.asKeyValueRange()) {
        if (count > 1)
            shared.push_back({-count, key});
    }
    std::ranges::sort(shared);
    shared.resize(std::min(shared.size(), MostFeatures));
    std::ranges::sort(shared, {}, &std::pair<int, latent::FeatureKey>::second);
    for (const auto &[count, key] : shared) {
        m_numbers.insert(key, quint32(m_keys.size()));
        m_keys.push_back(key);
        m_rarities.push_back(rarityOf(qsizetype(texts.size()), -count));
    }
}

WeighedText LearnedAxes::weighed(const FeatureCounts &counts) const
{
    return weighedText(counts, [this](latent::FeatureKey key) -> std::optional<KnownFeature> {
        const auto number = m_numbers.constFind(key);
        return number == m_numbers.cend() ? std::nullopt
                                          : std::optional(KnownFeature{*number, m_rarities[*number]});
    });
}

latent::LatentPlace LearnedAxes::placeOf(const FeatureCounts &counts) const
{
    return m_axes.fold(weighed(counts).features).place;
}

} // namespace kb
