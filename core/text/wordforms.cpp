// SPDX-License-Identifier: EUPL-1.2
#include "text/wordforms.h"

#include "text/derivedwords.h"
#include "text/morphology.h"
#include "text/stopwords.h"

namespace kb {

namespace {

/// Longer words are data, not language; and to split one takes quadratic time.
constexpr qsizetype LongestWord = 64;
/// Some tens of megabytes; then it starts afresh, which costs time and changes nothing else.
constexpr qsizetype MostRemembered = 1 << 17;

bool isForMorphology(const QString &word)
{
    return word.size() <= LongestWord &&
           std::ranges::all_of(word, [](QChar letter) { return letter.unicode() < 0x80; });
}

/// The pieces of a hyphenated word as one: ict-beleid is ictbeleid, but 2019-2024 is not 20192024.
QString joined(const QStringList &pieces)
{
    QString word;
    for (const QString &piece : pieces) {
        if (!word.isEmpty() && word.back().isDigit() && piece.front().isDigit())
            word += QLatin1Char('-');
        word += piece;
    }
    return word;
}

QStringList partsOfPiece(const Morphology &morphology, const QString &piece)
{
    if (!isForMorphology(piece))
        return {piece};
    const std::string word = piece.toStdString();
    const std::vector<std::string> split = morphology.split(word, SplitFor::Index);
    if (split.size() == 1)
        return {QString::fromStdString(morphology.canon(word))};

    QStringList parts;
    for (const std::string &part : split)
        parts.append(QString::fromStdString(part));
    return parts;
}

/// A single letter is no part (e-mail), and a single part is the word itself.
QStringList worthKeeping(QStringList parts, qsizetype pieces)
{
    erase_if(parts, [](const QString &part) { return part.size() < 2; });
    return parts.size() == 1 && pieces == 1 ? QStringList() : parts;
}

} // namespace

const WordForm &WordForms::of(const QString &word, TextLanguage language)
{
    QHash<QString, WordForm> &known = m_known[static_cast<size_t>(language)];
    if (const auto found = known.constFind(word); found != known.cend())
        return *found;

    if (known.size() >= MostRemembered)
        known.clear();
    WordForm form = language == TextLanguage::Dutch ? dutch(word) : english(word);
    form.stop = stopWords(language).contains(word);
    return *known.insert(word, std::move(form));
}

WordForm WordForms::dutch(const QString &word) const
{
    const Morphology &morphology = dutchMorphology();
    QStringList pieces = word.split(QLatin1Char('-'));
    QStringList parts;
    for (const QString &piece : pieces)
        parts += partsOfPiece(morphology, piece);

    const qsizetype count = pieces.size();
    if (isForMorphology(pieces.last()))
        pieces.last() = QString::fromStdString(morphology.canon(pieces.last().toStdString()));
    const QString canon = joined(pieces);
    return {canon, worthKeeping(std::move(parts), count) + derivedFrom(canon)};
}

WordForm WordForms::english(const QString &word)
{
    QStringList pieces = word.split(QLatin1Char('-'));
    QStringList parts;
    for (const QString &piece : pieces)
        parts += m_stemmer.stem(piece);

    const qsizetype count = pieces.size();
    pieces.last() = parts.last();
    return {joined(pieces), worthKeeping(std::move(parts), count)};
}

} // namespace kb
