// SPDX-License-Identifier: EUPL-1.2
#include "search/documentwords.h"

#include "search/codeterms.h"
#include "search/englishterms.h"

#include <cmath>

namespace kb {

namespace {

/// How often one word counts, by line: kind, title, codes, people, body.
constexpr std::array<int, 5> LineWeights{0, 10, 5, 5, 1};
constexpr qsizetype LinesBeforeBody = LineWeights.size() - 1;

// BM25, with a fixed length in place of the mean one so that an impact never changes by itself.
constexpr double DocumentSaturation = 1.2;
constexpr double DocumentLengthShare = 0.75;
constexpr double UsualLength = 300;

quint8 impactOf(int weight, int length)
{
    const double slowness =
        DocumentSaturation * (1 - DocumentLengthShare + DocumentLengthShare * length / UsualLength);
    return quint8(std::max(1L, std::lround(255.0 * weight / (weight + slowness))));
}

void appendWord(QByteArray &words, const Token &token, TextLanguage language)
{
    QStringList terms = QStringList(token.canon) + token.parts + codeTerms(token.word);
    if (language == TextLanguage::English)
        terms.append(englishTerm(token.canon));
    terms.removeDuplicates();
    if (!words.endsWith('\n'))
        words.append(' ');
    for (const QString &term : std::as_const(terms)) {
        if (&term != &terms.first())
            words.append('+');
        words.append(term.left(MaxTermLength).toUtf8());
    }
    if (token.word != token.canon)
        words.append('=' + token.word.left(MaxTermLength).toUtf8());
}

struct TermWeight
{
    QByteArrayView term;
    int weight;
};

std::vector<TermWeight> weighEveryWord(QByteArrayView words)
{
    std::vector<TermWeight> weights;
    for (const int weight : LineWeights) {
        const qsizetype end = words.indexOf('\n');
        eachPiece(end < 0 ? words : words.first(end), ' ', [&](QByteArrayView word) {
            eachPiece(keptWord(word).terms, '+', [&](QByteArrayView term) {
                weights.push_back({term, weight});
            });
        });
        words = end < 0 ? QByteArrayView() : words.sliced(end + 1);
    }
    return weights;
}

} // namespace

QByteArray documentWords(const SearchDocument &document, Analyser &analyser)
{
    // In one piece, so that its language is guessed from all that there is.
    const QString body = document.bodyWords.isEmpty() ? document.body : QString();
    const std::array fields{&document.title, &document.codes, &document.people, &body};
    QString text;
    std::array<qsizetype, fields.size()> ends;
    for (size_t i = 0; i < fields.size(); ++i) {
        text += *fields[i] + u'\n';
        ends[i] = text.size();
    }

    QByteArray words = KindTermBeginning.toByteArray() + QByteArray::number(int(document.kind)) + '\n';
    const Analysis analysis = analyser.analyse(text);
    auto end = ends.begin();
    for (const Token &token : analysis.tokens) {
        for (; token.start >= *end; ++end)
            words.append('\n');
        if (!token.stop)
            appendWord(words, token, analysis.language);
    }
    if (!document.bodyWords.isEmpty())
        words += QByteArray(LinesBeforeBody - words.count('\n'), '\n') + document.bodyWords;
    return words;
}

QByteArray bodyWords(const QString &body, Analyser &analyser)
{
    SearchDocument document;
    document.body = body;
    const QByteArray words = documentWords(document, analyser);
    return words.sliced(words.lastIndexOf('\n') + 1);
}

KeptWord keptWord(QByteArrayView word)
{
    const qsizetype sign = word.indexOf('=');
    const QByteArrayView terms = sign < 0 ? word : word.first(sign);
    const qsizetype parts = terms.indexOf('+');
    const QByteArrayView whole = parts < 0 ? terms : terms.first(parts);
    return {whole, terms, sign < 0 ? whole : word.sliced(sign + 1)};
}

QByteArrayView textLines(QByteArrayView words)
{
    const qsizetype end = words.indexOf('\n');
    return words.sliced(end < 0 ? words.size() : end + 1);
}

std::vector<TermImpact> termImpacts(QByteArrayView words)
{
    std::vector<TermWeight> weights = weighEveryWord(words);
    std::ranges::sort(weights, {}, &TermWeight::term);
    int length = 0;
    for (const TermWeight &each : weights)
        length += each.term.startsWith(EnglishSign) ? 0 : each.weight; // it stands for a word that is counted

    std::vector<TermImpact> impacts;
    for (size_t i = 0; i < weights.size();) {
        const QByteArrayView term = weights[i].term;
        int weight = 0;
        for (; i < weights.size() && weights[i].term == term; ++i)
            weight += weights[i].weight;
        impacts.push_back({term, impactOf(weight, length)});
    }
    return impacts;
}

Kind kindOfTerm(QByteArrayView term)
{
    return Kind(term.sliced(KindTermBeginning.size()).toByteArray().toUShort());
}

} // namespace kb
