// SPDX-License-Identifier: EUPL-1.2
#include "search/conceptsuggestions.h"

#include <algorithm>
#include <cmath>

namespace kb {

namespace {

constexpr qsizetype LongestRead = 20000; ///< characters; a subject is named before that
constexpr double PartStrength = 0.6;     ///< the word of the label is a part of a word in the text
constexpr double PartsStrength = 0.5;    ///< all parts of the label's word stand in the text by themselves
constexpr double LeastStrength = 0.25;

/// A word of a label, by what it can be recognised.
struct LabelWord
{
    QString canon;
    QStringList parts;
};

using LabelWords = QList<LabelWord>;

/// The words of the text by canonical form, and the parts of its compounds, each as it first stands there.
struct TextTerms
{
    QHash<QString, QString> words;
    QHash<QString, QString> parts;
};

TextTerms termsOf(QStringView text, const Analysis &analysis)
{
    TextTerms terms;
    for (const Token &token : analysis.tokens) {
        if (token.stop)
            continue;
        const QString surface = text.sliced(token.start, token.length).toString();
        if (!terms.words.contains(token.canon))
            terms.words.insert(token.canon, surface);
        for (const QString &part : token.parts) {
            if (!terms.parts.contains(part))
                terms.parts.insert(part, surface);
        }
    }
    return terms;
}

LabelWords wordsOfLabel(const QString &label, TextLanguage language, Analyser &analyser)
{
    LabelWords words;
    const Analysis analysis = analyser.analyse(label, language);
    for (const Token &token : analysis.tokens) {
        if (!token.stop)
            words.append({token.canon, token.parts});
    }
    return words;
}

/// In how many concepts each term is: what many are called by says little.
using TermCounts = QHash<QString, int>;

void count(TermCounts &counts, const QList<LabelWords> &labels)
{
    QSet<QString> terms;
    for (const LabelWords &label : labels) {
        for (const LabelWord &word : label) {
            terms.insert(word.canon);
            terms.unite(QSet<QString>(word.parts.begin(), word.parts.end()));
        }
    }
    for (const QString &term : std::as_const(terms))
        ++counts[term];
}

/// How far a text has a label, and by which words.
struct LabelMatch
{
    double strength = 0; ///< 0 to 1
    QStringList words;
};

LabelMatch matchOf(const LabelWord &word, const TextTerms &text)
{
    if (const auto whole = text.words.constFind(word.canon); whole != text.words.cend())
        return {1, {*whole}};
    if (const auto part = text.parts.constFind(word.canon); part != text.parts.cend())
        return {PartStrength, {*part}};
    LabelMatch match{word.parts.isEmpty() ? 0 : PartsStrength, {}};
    for (const QString &part : word.parts) {
        const QString found = text.words.value(part, text.parts.value(part));
        if (found.isEmpty())
            return {};
        match.words.append(found);
    }
    return match;
}

/// Every word must be there; the weakest decides, and more words say more.
LabelMatch matchOf(const LabelWords &label, const TextTerms &text, const TermCounts &counts)
{
    LabelMatch match{label.isEmpty() ? 0.0 : 1.0, {}};
    double rarity = 0;
    for (const LabelWord &word : label) {
        const LabelMatch found = matchOf(word, text);
        if (found.strength == 0)
            return {};
        match.strength = std::min(match.strength, found.strength);
        match.words.append(found.words);
        rarity += 1 / (1 + std::log(std::max(1, counts.value(word.canon))));
    }
    const bool isWhole = match.strength == 1;
    match.strength *= isWhole ? std::max(rarity, LeastStrength) : std::min(rarity, 1.0);
    match.words.removeDuplicates();
    return match;
}

/// The best of the labels of one concept.
LabelMatch bestOf(const QList<LabelWords> &labels, const TextTerms &text, const TermCounts &counts)
{
    LabelMatch best;
    for (const LabelWords &label : labels) {
        if (LabelMatch match = matchOf(label, text, counts); match.strength > best.strength)
            best = std::move(match);
    }
    return best;
}

/// The labels of every concept, in the order of the concepts, read in one language.
QList<QList<LabelWords>> labelsOf(const QList<NamedConcept> &concepts, TextLanguage language,
                                  Analyser &analyser)
{
    QList<QList<LabelWords>> all;
    for (const NamedConcept &each : concepts) {
        QList<LabelWords> labels;
        for (const QString &label : each.labels)
            labels.append(wordsOfLabel(label, language, analyser));
        all.append(std::move(labels));
    }
    return all;
}

} // namespace

QList<SuggestedConcept> suggestConcepts(const QList<NamedConcept> &concepts, QStringView text,
                                        Analyser &analyser, qsizetype most)
{
    text = text.first(std::min(text.size(), LongestRead));
    const Analysis analysis = analyser.analyse(text);
    const TextTerms terms = termsOf(text, analysis);
    const QList<QList<LabelWords>> labels = labelsOf(concepts, analysis.language, analyser);
    TermCounts counts;
    for (const QList<LabelWords> &ofConcept : labels)
        count(counts, ofConcept);
    int mostUses = 0;
    for (const NamedConcept &each : concepts)
        mostUses = std::max(mostUses, each.uses);

    QList<SuggestedConcept> suggested;
    for (qsizetype i = 0; i < concepts.size(); ++i) {
        const LabelMatch best = bestOf(labels[i], terms, counts);
        const double rarity = 1 + std::log((1.0 + mostUses) / (1.0 + concepts[i].uses));
        if (best.strength >= LeastStrength)
            suggested.append({concepts[i].uid, concepts[i].name, best.strength * rarity, best.words});
    }
    std::ranges::sort(suggested, [](const SuggestedConcept &a, const SuggestedConcept &b) {
        return a.score != b.score ? a.score > b.score : a.name < b.name;
    });
    return suggested.first(std::min(most, suggested.size()));
}

} // namespace kb
