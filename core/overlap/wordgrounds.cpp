// SPDX-License-Identifier: EUPL-1.2
#include "overlap/wordgrounds.h"

#include "overlap/wordbook.h"

namespace kb {

namespace {

constexpr QLatin1StringView WordMark("woord:");

QList<overlap::BookWord> subjectWords(overlap::WordBook &book, const QString &text)
{
    QList<overlap::BookWord> words;
    for (const overlap::PlacedWord &placed : book.read({}, text)) {
        if (const overlap::BookWord &word = book.word(placed.word); !word.isStop)
            words.append(word);
    }
    return words;
}

/// A compound brings its parts, and stays.
QSet<QString> withParts(const QList<overlap::BookWord> &words)
{
    QSet<QString> all;
    for (const overlap::BookWord &word : words) {
        all.insert(word.canon);
        all.unite({word.parts.begin(), word.parts.end()});
    }
    return all;
}

/// As they are called, by the list and in both texts.
QString namesOfConcepts(const Overlap &pair)
{
    QStringList names;
    for (const OverlapPart &part : pair.parts) {
        for (const Evidence &evidence : part.evidence) {
            if (evidence.name == EvidenceName::Concept)
                names << evidence.label << evidence.inA << evidence.inB;
        }
    }
    return names.join(u' ');
}

} // namespace

QStringList shownWords(const Overlap &pair)
{
    QStringList words;
    for (const OverlapPart &part : pair.parts) {
        for (const Evidence &evidence : part.evidence) {
            if (evidence.name == EvidenceName::Word && !words.contains(evidence.label))
                words.append(evidence.label);
        }
    }
    return words;
}

QStringList wordsOfBoth(const Overlap &pair, const QString &a, const QString &b)
{
    overlap::WordBook book;
    const QSet<QString> inB = withParts(subjectWords(book, b));
    const QSet<QString> ofConcepts = withParts(subjectWords(book, namesOfConcepts(pair)));
    QStringList words;
    for (const overlap::BookWord &word : subjectWords(book, a)) {
        const QStringList said = inB.contains(word.canon) ? QStringList(word.canon) : word.parts;
        for (const QString &one : said) {
            if (inB.contains(one) && !ofConcepts.contains(one) && !words.contains(one))
                words.append(one);
        }
    }
    return words;
}

QStringList wordTexts(const QStringList &words)
{
    QStringList texts;
    for (const QString &word : words)
        texts.append(WordMark + word);
    return texts;
}

QStringList wordsFrom(const QStringList &texts)
{
    QStringList words;
    for (const QString &text : texts) {
        if (text.startsWith(WordMark) && text.size() > WordMark.size())
            words.append(text.mid(WordMark.size()));
    }
    return words;
}

} // namespace kb
