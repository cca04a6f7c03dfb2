// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/terms.h"

#include <algorithm>

namespace kb::overlap {

namespace {

constexpr qsizetype MostTerms = 5;

/// What each shared feature brings to the product, as a share of it; most first.
struct Shares
{
    Shares(const SparseVector &a, const SparseVector &b)
    {
        double sum = 0;
        for (const Weight &weight : a) {
            const double product = double(weight.value) * valueOf(b, weight.id);
            sum += product;
            if (product > 0)
                features.emplace_back(weight.id, product);
        }
        for (auto &[feature, share] : features)
            share /= sum;
        std::ranges::stable_sort(features, std::ranges::greater{}, &std::pair<quint32, double>::second);
    }

    void leaveOut(const std::vector<quint32> &unwanted)
    {
        std::erase_if(features,
                      [&](const auto &share) { return std::ranges::count(unwanted, share.first) > 0; });
    }

    void keepBest() { features.resize(std::min(features.size(), size_t(MostTerms))); }

    std::vector<std::pair<quint32, double>> features;
};

} // namespace

/// A word and its part, or a word and what it is derived from, are one line to a reader.
QList<Evidence> sharedTerms(const Pair &pair, const SparseVector &a, const SparseVector &b,
                            const std::vector<quint32> &leftOut)
{
    Shares shares(a, b);
    shares.leaveOut(leftOut);

    QList<Evidence> shown;
    for (const auto &[feature, share] : shares.features) {
        const TermInText inA = pair.quotedA().term(feature);
        const TermInText inB = pair.quotedB().term(feature);
        const auto same = std::ranges::find_if(
            shown, [&](const Evidence &e) { return e.inA == inA.surface && e.inB == inB.surface; });
        if (same != shown.end())
            same->amount += share;
        else if (shown.size() < MostTerms)
            shown.append({.name = EvidenceName::Word,
                          .label = inA.term,
                          .inA = inA.surface,
                          .inB = inB.surface,
                          .amount = share});
    }
    std::ranges::stable_sort(shown, std::ranges::greater{}, &Evidence::amount);
    return shown;
}

QStringList sharedWords(const WeighedProfile &text, const QuotedText &quoted, const WeighedProfile &other)
{
    Shares shares(text.words, other.words);
    shares.keepBest();

    QStringList words;
    for (const auto &[feature, share] : shares.features) {
        const QString word = quoted.term(feature).surface;
        if (!words.contains(word))
            words.append(word);
    }
    return words;
}

} // namespace kb::overlap
