// SPDX-License-Identifier: EUPL-1.2
#include "bench/wordbands.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr qsizetype MostLookedUp = 4000;

std::optional<Band> bandOf(double share)
{
    if (share >= .15)
        return share <= .95 ? std::optional(Band::VeryCommon) : std::nullopt;
    if (share >= .01)
        return Band::Common;
    if (share >= .0005 && share < .005)
        return Band::Mid;
    return share < .0003 ? std::optional(Band::Rare) : std::nullopt;
}

/// Every word once, in an order of chance, so that few or many of them are a fair sample.
QStringList wordsIn(const QStringList &texts, Chance &chance)
{
    static const QRegularExpression notOfWords(u"[^a-z]+"_s);
    QStringList words = texts.join(u' ').toLower().split(notOfWords, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < 4; });
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
    for (qsizetype last = words.size() - 1; last > 0; --last)
        words.swapItemsAt(last, chance.below(int(last) + 1));
    return words;
}

} // namespace

Result<WordBands> WordBands::of(const QStringList &texts, OwnIndex &index, qsizetype records, Chance &chance)
{
    WordBands bands;
    const QStringList words = wordsIn(texts, chance);
    for (const QString &word : words.first(std::min(words.size(), MostLookedUp))) {
        const auto found = index.search(word + u' ', Ranking::Words, 1);
        if (!found)
            return found.error();
        if (const auto band = bandOf(double(found->count) / double(records)))
            bands.m_words[size_t(*band)].append(word);
    }
    return bands;
}

QStringList WordBands::oneOfEach(const QList<Band> &bands, Chance &chance) const
{
    QStringList chosen;
    for (const Band band : bands) {
        if (words(band).size() < bands.size())
            return {};
        QString word;
        do
            word = chance.oneOf(words(band));
        while (chosen.contains(word));
        chosen.append(word);
    }
    return chosen;
}

Asked askedFor(const QStringList &words, OwnIndex &index)
{
    const QString typed = words.join(u' ') + u' ';
    return {typed, words, index.termsOf(typed)};
}

} // namespace kb::bench
