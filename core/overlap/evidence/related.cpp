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

/// The terms of `from`, not in `to`, that lean most to where `to` lies.
QList<Evidence> leaningWords(const Pair &pair, Side side)
{
    const auto &[from, to] = side == Side::A ? std::tie(pair.a, pair.b) : std::tie(pair.b, pair.a);
    const QuotedText &quoted = side == Side::A ? pair.quotedA() : pair.quotedB();
    const Knowledge &knowledge = pair.knowledge();

    SparseVector leaning;
    for (const Weight &weight : quoted.learned()) {
        if (!knowledge.vocabulary.isTerm(weight.id) || valueOf(to.words, weight.id) > 0)
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

} // namespace

double relatedShare(const Pair &pair)
{
    return contentOf(pair.text.own.related, pair);
}

QList<Evidence> showRelated(const Pair &pair)
{
    if (pair.text.own.related <= 0 || pair.text.own.related < WorthShowing * pair.text.sum())
        return {};
    QList<Evidence> shown = leaningWords(pair, Side::A) + leaningWords(pair, Side::B);
    std::ranges::stable_sort(shown, std::ranges::greater{}, &Evidence::amount);
    return shown;
}

} // namespace kb::overlap
