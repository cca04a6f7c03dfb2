// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/terms.h"

#include <algorithm>

namespace kb::overlap {

namespace {

constexpr size_t MostTerms = 5;

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

    void keepBest() { features.resize(std::min(features.size(), MostTerms)); }

    std::vector<std::pair<quint32, double>> features;
};

} // namespace

QString surfaceOf(const WeighedProfile &profile, const WordCount &word)
{
    return joinedText(profile.profile.title, profile.profile.text).mid(word.start, word.length);
}

TermInText termInText(const WeighedProfile &profile, quint32 feature, const ProfileReader &reader)
{
    for (const WordCount &count : profile.bag) {
        const Word &word = reader.book().word(count.word);
        if (word.isStop)
            continue;
        for (const QString &term : QStringList{word.canon} + word.parts) {
            if (reader.knowledge().vocabulary.find(termKey(term)) == feature)
                return {term, surfaceOf(profile, count)};
        }
    }
    return {};
}

QList<Evidence> sharedTerms(const Pair &pair, const SparseVector &a, const SparseVector &b,
                            const std::vector<quint32> &leftOut)
{
    Shares shares(a, b);
    shares.leaveOut(leftOut);
    shares.keepBest();

    QList<Evidence> shown;
    for (const auto &[feature, share] : shares.features) {
        const TermInText inA = termInText(pair.a, feature, pair.all.reader);
        const TermInText inB = termInText(pair.b, feature, pair.all.reader);
        shown.append({.name = EvidenceName::Word,
                      .label = inA.term,
                      .inA = inA.surface,
                      .inB = inB.surface,
                      .amount = share});
    }
    return shown;
}

QStringList sharedWords(const WeighedProfile &text, const WeighedProfile &other, const ProfileReader &reader)
{
    Shares shares(text.words, other.words);
    shares.keepBest();

    QStringList words;
    for (const auto &[feature, share] : shares.features) {
        const QString word = termInText(text, feature, reader).surface;
        if (!words.contains(word))
            words.append(word);
    }
    return words;
}

} // namespace kb::overlap
