// SPDX-License-Identifier: EUPL-1.2
#include "search/passage.h"

#include <map>

namespace kb {

namespace {

constexpr qsizetype Stretch = 500;      ///< characters
constexpr qsizetype ShortestRoot = 3;   ///< a shorter one stands everywhere
constexpr qsizetype LongestRoot = 6;    ///< what a word has in common with its other forms
constexpr qsizetype MostRoots = 48;     ///< of a whole query
constexpr qsizetype MostPlaces = 200;   ///< of one root
constexpr qsizetype MostLookedInto = 8; ///< stretches, the most promising first
constexpr QChar LeftOut = u'\u2026';

/// Small letters without accents, one for one, so that places stay what they are.
QString plainLetters(QStringView text)
{
    QString plain = text.toString();
    for (QChar &letter : plain) {
        if (letter.unicode() >= 0x80) {
            const QString base = letter.decomposition();
            if (letter.decompositionTag() == QChar::Canonical && !base.isEmpty())
                letter = base.front();
        }
        letter = letter.toLower();
    }
    return plain;
}

/// What the words of the query, in whatever form, have in common with the text; by word.
std::map<QString, qsizetype> rootsOf(const Query &query)
{
    std::map<QString, qsizetype> roots;
    const auto add = [&](const QString &term, qsizetype word) {
        const auto first = std::ranges::find_if(term, [](QChar c) { return c.isLetterOrNumber(); });
        const QString root = term.sliced(first - term.begin()).left(LongestRoot);
        if (root.size() >= ShortestRoot && qsizetype(roots.size()) < MostRoots)
            roots.try_emplace(root, word);
    };
    for (qsizetype word = 0; word < query.words.size(); ++word)
        add(query.words[word].folded, word);
    add(query.beginning, query.words.size());
    for (qsizetype word = 0; word < query.words.size(); ++word) {
        for (const QStringList &terms :
             {query.words[word].forms, query.words[word].parts, query.words[word].translations}) {
            for (const QString &term : terms)
                add(term, word);
        }
    }
    return roots;
}

/// The stretches with the most different words of the query, the first of equals before the others.
QList<qsizetype> promisingStretches(const QString &plain, const Query &query)
{
    std::map<qsizetype, QSet<qsizetype>> wordsIn; // by the number of the stretch
    for (const auto &[root, word] : rootsOf(query)) {
        qsizetype at = plain.indexOf(root);
        for (qsizetype place = 0; at >= 0 && place < MostPlaces; ++place) {
            wordsIn[at / Stretch].insert(word);
            at = plain.indexOf(root, (at / Stretch + 1) * Stretch);
        }
    }
    QList<qsizetype> stretches;
    for (const auto &[stretch, words] : wordsIn)
        stretches.append(stretch);
    std::ranges::stable_sort(stretches, std::ranges::greater{},
                             [&](qsizetype stretch) { return wordsIn[stretch].size(); });
    return stretches;
}

/// A stretch with half a stretch on both sides, from one space to another.
Snippet passageAround(QStringView text, qsizetype stretch, const Query &query, Analyser &analyser,
                      qsizetype length)
{
    const auto isSpace = [&](qsizetype at) { return text[at].isSpace(); };
    qsizetype start = std::max<qsizetype>(0, stretch * Stretch - Stretch / 2);
    qsizetype end = std::min(text.size(), start + 2 * Stretch);
    for (qsizetype left = Stretch / 4; start > 0 && left > 0 && !isSpace(start - 1); --left)
        ++start;
    for (qsizetype left = Stretch / 4; end < text.size() && left > 0 && !isSpace(end); --left)
        --end;
    Snippet passage = snippetOf(text.sliced(start, end - start).trimmed(), query, analyser, length);
    if (start > 0 && !passage.text.startsWith(LeftOut)) {
        passage.text.prepend(LeftOut);
        for (TextRange &mark : passage.marks)
            ++mark.start;
    }
    if (end < text.size() && !passage.text.endsWith(LeftOut))
        passage.text.append(LeftOut);
    return passage;
}

} // namespace

Snippet passageOf(QStringView text, const Query &query, Analyser &analyser, qsizetype length)
{
    if (text.size() <= LookedThrough)
        return snippetOf(text, query, analyser, length);
    const QList<qsizetype> stretches = promisingStretches(plainLetters(text), query);
    for (const qsizetype stretch : stretches.first(std::min(stretches.size(), MostLookedInto))) {
        if (Snippet passage = passageAround(text, stretch, query, analyser, length); !passage.marks.isEmpty())
            return passage;
    }
    return snippetOf(text.first(LookedThrough), query, analyser, length);
}

} // namespace kb
