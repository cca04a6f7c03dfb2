// SPDX-License-Identifier: EUPL-1.2
#include "bench/wordtexts.h"

#include "base/together.h"
#include "overlap/textvectors.h"

using namespace kb::overlap;

namespace kb::bench {

WordTexts wordTextsOf(const QList<OverlapProfile> &profiles)
{
    WordBook book;
    std::vector<Vocabulary::CountedText> read;
    for (const OverlapProfile &profile : profiles)
        read.push_back(
            {bagOf(book.read(profile.title + u'\n' + profile.text, {})), Vocabulary::TextRole::Question});
    const Vocabulary vocabulary = Vocabulary::learn(book, read);
    TextWeigher weigher(vocabulary, book);
    WordTexts texts;
    for (const Vocabulary::CountedText &text : read) {
        weigher.getToKnow(text.bag);
        texts.push_back(weigher.weigh(text.bag).words);
    }
    return texts;
}

Postings postingsOf(const WordTexts &texts)
{
    Postings postings;
    for (quint32 number = 0; number < texts.size(); ++number)
        postings.add(number, texts[number]);
    return postings;
}

qint64 countAlike(const WordTexts &texts, double alike)
{
    const Postings postings = postingsOf(texts);
    std::atomic<qint64> pairs = 0;
    const auto compare = [&](size_t number) {
        const std::vector<double> products = postings.products(texts[number], number);
        pairs += std::ranges::count_if(products, [&](double product) { return product >= alike; });
    };
    workTogether(texts.size(), [&] { return compare; });
    return pairs;
}

} // namespace kb::bench
