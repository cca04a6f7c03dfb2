// SPDX-License-Identifier: EUPL-1.2
#include "bench/benches.h"
#include "bench/latencies.h"
#include "bench/sparseproduct.h"
#include "bench/spent.h"
#include "bench/words.h"
#include "bench/wordtexts.h"
#include "overlap/overlapindex.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace kb::overlap;

namespace kb::bench {

namespace {

constexpr int WordsOfText = 12;
constexpr double Alike = .3;
constexpr int TextsAsked = 200;

// Issue and spec: of the time of scikit-learn, and for one record.
constexpr double WantedOfTenThousand = 1. / 5;
constexpr double WantedOfHundredThousand = 1. / 20;
constexpr double WantedOfWords = 5;
constexpr double WantedOfEngine = 60;

/// Short texts as the word part of the engine has them, and as another program may read them.
struct ShortTexts
{
    QList<OverlapProfile> profiles;
    WordTexts words;
    QStringList terms; ///< of each text, between spaces
};

QList<OverlapProfile> profilesOf(int count, quint32 seed)
{
    Chance chance(seed);
    Words words(chance);
    QList<OverlapProfile> profiles;
    for (int number = 0; number < count; ++number)
        profiles.append({.record = namedUid("text"_L1, QByteArray::number(number)),
                         .unit = namedUid("unit"_L1, QByteArray::number(number % 7)),
                         .title = words.title(WordsOfText) + u'?',
                         .isOpen = true});
    return profiles;
}

ShortTexts shortTexts(int count, quint32 seed)
{
    ShortTexts texts{.profiles = profilesOf(count, seed)};
    texts.words = wordTextsOf(texts.profiles);
    for (const SparseVector &words : texts.words) {
        QStringList terms;
        for (const Weight &term : words)
            terms.append(QString::number(term.id));
        texts.terms.append(terms.join(u' '));
    }
    return texts;
}

/// Every pair of short texts by its words alone, beside scikit-learn on the same terms. Milliseconds on the
/// wall.
Result<double> measureAllPairs(Figures &figures, const ShortTexts &texts, double wanted)
{
    const Stopwatch watch;
    const qint64 pairs = countAlike(texts.words, Alike);
    const Spent own = watch.spent();
    const auto other = sparseProduct(texts.terms, Alike, figures.request().room);
    if (!other)
        return other.error();
    Figure figure{u"words of %1 short texts, each pair once, all cores"_s.arg(texts.words.size()),
                  {{CpuMs, own.cpu}, {WallMs, own.wall}, {Count, double(pairs)}}};
    if (*other) {
        const SparseProduct &product = **other;
        figures.add(
            {u"scikit-learn: sparse product, each pair twice, one core%1"_s.arg(
                 product.share < 1 ? u" (reckoned from %1 % of the rows)"_s.arg(100 * product.share) : u""_s),
             {{CpuMs, product.milliseconds}, {WallMs, product.milliseconds}, {Count, product.pairs}}});
        figure.values.append({Ratio, own.wall / product.milliseconds});
        figure.atMost = Value{Ratio, wanted};
    } else {
        figures.note(u"scikit-learn: python3-sklearn is not installed"_s);
    }
    figures.add(figure);
    return own.wall;
}

void measureOneByWords(Figures &figures, const ShortTexts &texts)
{
    const Postings postings = postingsOf(texts.words);
    Latencies times;
    for (size_t number = 0; number < TextsAsked; ++number) {
        (void)times.time([&]() -> Result<> {
            const auto products = postings.products(texts.words[number], texts.words.size());
            return products.empty() ? Result<>(Error{Error::Code::Unreadable, {}}) : Result<>();
        });
    }
    figures.add(
        ownFigure(u"one text beside %1, by its words"_s.arg(texts.words.size()), times, WantedOfWords));
}

/// The whole engine, with axes and spellings; the three nearest.
Result<> measureOneByEngine(Figures &figures, const ShortTexts &texts)
{
    const Stopwatch watch;
    const auto snapshot = OverlapSnapshot::make({texts.profiles, {}, {}}, {});
    auto index =
        snapshot ? OverlapIndex::make(*snapshot, texts.profiles) : Result<OverlapIndex>(snapshot.error());
    if (!index)
        return index.error();
    const Spent made = watch.spent();
    figures.add({u"the engine reads %1 short texts"_s.arg(texts.profiles.size()),
                 {{CpuMs, made.cpu}, {WallMs, made.wall}}});
    Latencies times;
    for (int number = 0; number < TextsAsked; ++number) {
        (void)times.time([&]() -> Result<> {
            const auto like = index->similarTo(texts.profiles[number].title, {.count = 3});
            return like.isEmpty() ? Result<>(Error{Error::Code::Unreadable, {}}) : Result<>();
        });
    }
    figures.add(ownFigure(u"one text beside %1, by the whole engine"_s.arg(texts.profiles.size()), times,
                          WantedOfEngine));
    return {};
}

/// Every pair of short texts by all that the engine looks at.
Result<> measureWholeEngine(Figures &figures, const ShortTexts &texts)
{
    const Stopwatch watch;
    const auto snapshot = OverlapSnapshot::make({texts.profiles, {}, {}}, {});
    const auto index =
        snapshot ? OverlapIndex::make(*snapshot, texts.profiles) : Result<OverlapIndex>(snapshot.error());
    const auto pairs = index ? index->overlaps() : Result<QList<Overlap>>(index.error());
    if (!pairs)
        return pairs.error();
    const Spent spent = watch.spent();
    figures.add(
        {u"the whole engine on %1 short texts, each pair once, all cores"_s.arg(texts.profiles.size()),
         {{CpuMs, spent.cpu}, {WallMs, spent.wall}, {Count, double(pairs->size())}}});
    return {};
}

} // namespace

Result<> runWordPart(Figures &figures)
{
    const ShortTexts few = shortTexts(10'000, figures.request().seed);
    const auto ofFew = measureAllPairs(figures, few, WantedOfTenThousand);
    const ShortTexts many = shortTexts(100'000, figures.request().seed);
    const auto ofMany = ofFew ? measureAllPairs(figures, many, WantedOfHundredThousand) : ofFew;
    if (!ofMany)
        return ofMany.error();
    figures.add({u"from the one to the other: time grows with this power of the texts"_s,
                 {{Exponent, std::log10(*ofMany / *ofFew)}}});
    measureOneByWords(figures, many);
    if (auto measured = measureOneByEngine(figures, many); !measured)
        return measured;
    if (auto measured = measureWholeEngine(figures, few); !measured)
        return measured;
    return measureWholeEngine(figures, many);
}

} // namespace kb::bench
