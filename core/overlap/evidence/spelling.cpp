// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/spelling.h"

#include "overlap/evidence/terms.h"
#include "overlap/textscale.h"

#include <algorithm>
#include <map>

namespace kb::overlap {

namespace {

constexpr qsizetype MostWords = 3;

/// The words of a text that have a spelling, for each spelling that counts there.
using WordsOfSpelling = std::map<quint32, std::vector<const WordCount *>>;

WordsOfSpelling wordsOfSpellings(const Pair &pair, const WeighedProfile &profile)
{
    WordsOfSpelling words;
    for (const Weight &weight : profile.spellings)
        words[weight.id];
    for (const WordCount &count : profile.bag) {
        for (const quint32 feature : pair.all.reader.featuresOf(count.word)) {
            const auto spelling = words.find(feature);
            if (spelling == words.end())
                continue;
            std::vector<const WordCount *> &having = spelling->second;
            if (having.empty() || having.back() != &count)
                having.push_back(&count);
        }
    }
    return words;
}

} // namespace

double spellingShare(const Pair &pair)
{
    return contentOf(pair.text.own.spellings, pair);
}

/// What a spelling brings is divided evenly over the pairs of words that have it.
QList<Evidence> showSpelling(const Pair &pair)
{
    const WordsOfSpelling wordsOfB = wordsOfSpellings(pair, pair.b);
    const WordBook &book = pair.all.reader.book();
    const double sum = dot(pair.a.spellings, pair.b.spellings);

    std::map<std::pair<const WordCount *, const WordCount *>, double> shares;
    for (const auto &[spelling, inA] : wordsOfSpellings(pair, pair.a)) {
        const auto inB = wordsOfB.find(spelling);
        if (inB == wordsOfB.end())
            continue;
        const double product =
            double(valueOf(pair.a.spellings, spelling)) * valueOf(pair.b.spellings, spelling);
        for (const WordCount *a : inA) {
            for (const WordCount *b : inB->second)
                shares[{a, b}] += product / sum / double(inA.size() * inB->second.size());
        }
    }

    QList<Evidence> shown;
    for (const auto &[words, share] : shares) {
        const auto &[a, b] = words;
        if (book.word(a->word).canon != book.word(b->word).canon)
            shown.append({.name = EvidenceName::SimilarWord,
                          .inA = surfaceOf(pair.a, *a),
                          .inB = surfaceOf(pair.b, *b),
                          .amount = share});
    }
    std::ranges::stable_sort(shown, std::ranges::greater{}, &Evidence::amount);
    return shown.mid(0, MostWords);
}

} // namespace kb::overlap
