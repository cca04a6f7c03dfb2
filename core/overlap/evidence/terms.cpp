// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/terms.h"

#include <algorithm>

namespace kb::overlap {

namespace {

constexpr size_t MostTerms = 5;

struct Product
{
    quint32 feature;
    double value;
};

std::vector<Product> products(const SparseVector &a, const SparseVector &b)
{
    std::vector<Product> products;
    for (const Weight &weight : a) {
        const auto other = std::ranges::lower_bound(b, weight.id, {}, &Weight::id);
        if (other != b.end() && other->id == weight.id)
            products.push_back({weight.id, double(weight.value) * other->value});
    }
    return products;
}

} // namespace

QString surfaceOf(const WeighedProfile &profile, const WordCount &word)
{
    return joinedText(profile.profile.title, profile.profile.text).mid(word.start, word.length);
}

TermInText termInText(const Pair &pair, const WeighedProfile &profile, quint32 feature)
{
    const Vocabulary &vocabulary = pair.knowledge().vocabulary;
    for (const WordCount &count : profile.bag) {
        const Word &word = pair.all.reader.book().word(count.word);
        if (word.isStop)
            continue;
        for (const QString &term : QStringList{word.canon} + word.parts) {
            if (vocabulary.find(termKey(term)) == feature)
                return {term, surfaceOf(profile, count)};
        }
    }
    return {};
}

QList<Evidence> sharedTerms(const Pair &pair, const SparseVector &a, const SparseVector &b,
                            const std::vector<quint32> &leftOut)
{
    std::vector<Product> strongest = products(a, b);
    double sum = 0;
    for (const Product &product : strongest)
        sum += product.value;
    std::erase_if(strongest,
                  [&](const Product &product) { return std::ranges::count(leftOut, product.feature) > 0; });
    std::ranges::stable_sort(strongest, std::ranges::greater{}, &Product::value);
    strongest.resize(std::min(strongest.size(), MostTerms));

    QList<Evidence> shown;
    for (const Product &product : strongest) {
        const TermInText inA = termInText(pair, pair.a, product.feature);
        const TermInText inB = termInText(pair, pair.b, product.feature);
        shown.append({.name = EvidenceName::Word,
                      .label = inA.term,
                      .inA = inA.surface,
                      .inB = inB.surface,
                      .amount = product.value / sum});
    }
    return shown;
}

} // namespace kb::overlap
