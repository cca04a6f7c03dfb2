// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/related.h"

#include "overlap/evidence/terms.h"
#include "overlap/textscale.h"

#include <algorithm>

namespace kb::overlap {

namespace {

constexpr size_t MostLeaningWords = 3;
/// Below this share of the likeness the words would promise more than they bring.
constexpr double WorthShowing = 0.20;

enum class Side { A, B };
enum class Whose { OneText, Both };

/// The terms of `from`, in `to` as well or not, that lean most to where `to` lies.
QList<Evidence> leaningWords(const Pair &pair, Side side, Whose whose)
{
    const auto &[from, to] = side == Side::A ? std::tie(pair.a, pair.b) : std::tie(pair.b, pair.a);
    const QuotedText &quoted = side == Side::A ? pair.quotedA() : pair.quotedB();
    const Knowledge &knowledge = pair.knowledge();

    SparseVector leaning;
    for (const Weight &weight : quoted.learned()) {
        const bool isInBoth = valueOf(to.words, weight.id) > 0;
        if (!knowledge.vocabulary.isTerm(weight.id) || isInBoth != (whose == Whose::Both))
            continue;
        if (const double lean = weight.value * knowledge.axes.lean(weight.id, to.place); lean > 0)
            leaning.push_back({weight.id, float(lean)});
    }
    std::ranges::stable_sort(leaning, std::ranges::greater{}, &Weight::value);
    leaning.resize(std::min(leaning.size(), MostLeaningWords));

    const double whole = from.reach * dot(from.place, to.place); // what all features of `from` lean together
    QList<Evidence> shown;
    for (const Weight &weight : leaning) {
        const TermInText word = quoted.term(weight.id);
        shown.append({.name = EvidenceName::RelatedWord,
                      .label = word.term,
                      .inA = side == Side::A ? word.surface : QString(),
                      .inB = side == Side::B ? word.surface : QString(),
                      .amount = weight.value / whole});
    }
    return shown;
}

QList<Evidence> leaningWordsOfEither(const Pair &pair)
{
    QList<Evidence> shown =
        leaningWords(pair, Side::A, Whose::OneText) + leaningWords(pair, Side::B, Whose::OneText);
    std::ranges::stable_sort(shown, std::ranges::greater{}, &Evidence::amount);
    return shown;
}

} // namespace

double relatedShare(const Pair &pair)
{
    return contentOf(pair.text.own.related, pair);
}

/// What little there is comes from words that both have.
QList<Evidence> showRelated(const Pair &pair)
{
    if (pair.text.own.related <= 0)
        return {};
    if (pair.text.own.related < WorthShowing * pair.text.sum())
        return leaningWords(pair, Side::A, Whose::Both);
    const QList<Evidence> shown = leaningWordsOfEither(pair);
    return shown.isEmpty() ? leaningWords(pair, Side::A, Whose::Both) : shown;
}

} // namespace kb::overlap
