// SPDX-License-Identifier: EUPL-1.2
#include "latent/featurekey.h"

namespace kb::latent {

namespace {

constexpr qsizetype ShortestSpelling = 3;
constexpr qsizetype LongestSpelling = 5;
constexpr FeatureKey SpellingBit = 1;

/// FNV-1a, 64 bits, over UTF-16: the same on every computer, unlike qHash.
quint64 hashOf(QStringView text)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const QChar letter : text) {
        hash = (hash ^ (letter.unicode() & 0xff)) * 0x100000001b3;
        hash = (hash ^ (letter.unicode() >> 8)) * 0x100000001b3;
    }
    return hash;
}

FeatureKey spellingKey(QStringView letters)
{
    return hashOf(letters) | SpellingBit;
}

} // namespace

FeatureKey termKey(QStringView canonicalWord)
{
    return hashOf(canonicalWord) & ~SpellingBit;
}

bool isSpelling(FeatureKey key)
{
    return key & SpellingBit;
}

std::vector<FeatureKey> spellingKeys(const QString &foldedWord)
{
    const QString bordered = QLatin1Char(' ') + foldedWord + QLatin1Char(' ');
    if (bordered.size() < ShortestSpelling)
        return {spellingKey(bordered)};

    std::vector<FeatureKey> keys;
    for (qsizetype length = ShortestSpelling; length <= LongestSpelling; ++length) {
        for (qsizetype start = 0; start + length <= bordered.size(); ++start)
            keys.push_back(spellingKey(QStringView(bordered).mid(start, length)));
    }
    return keys;
}

} // namespace kb::latent
