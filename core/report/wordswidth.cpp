// SPDX-License-Identifier: EUPL-1.2
#include "report/wordswidth.h"

namespace kb::doc {

namespace {

constexpr double LettersOfScreen = 1.2; ///< as wide as those of paper
constexpr QStringView Narrow = u"fijlrtI.,:;'|!()[]/- ";
constexpr QStringView Wide = u"mwMW%…";

/// As part of the height of a line.
double widthOfLetter(QChar letter)
{
    if (Narrow.contains(letter))
        return 0.32;
    if (Wide.contains(letter))
        return 0.86;
    return letter.isUpper() ? 0.72 : 0.56;
}

} // namespace

double widthOnPaper(const QString &words, Boldness boldness)
{
    double width = 0;
    for (const QChar letter : words)
        width += widthOfLetter(letter);
    return width * DrawnWordsSize * (boldness == Boldness::Bold ? 1.07 : 1);
}

double widthOfWords(const QString &words, Boldness boldness)
{
    return LettersOfScreen * widthOnPaper(words, boldness);
}

QString elidedWords(const QString &words, Boldness boldness, double width)
{
    if (widthOfWords(words, boldness) <= width)
        return words;
    QString kept = words;
    while (!kept.isEmpty() && widthOfWords(kept + u'…', boldness) > width)
        kept.chop(1);
    // Not within a word, unless much would be lost.
    if (const qsizetype end = words.lastIndexOf(u' ', kept.size()); end > kept.size() / 2)
        kept = kept.first(end);
    while (kept.endsWith(u' ') || kept.endsWith(u','))
        kept.chop(1);
    return kept + u'…';
}

} // namespace kb::doc
