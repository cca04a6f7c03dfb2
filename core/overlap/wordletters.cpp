// SPDX-License-Identifier: EUPL-1.2
#include "overlap/wordletters.h"

#include "overlap/spreadbits.h"

#include <algorithm>

namespace kb::overlap {

namespace {

constexpr qsizetype ShortestPiece = 2;
constexpr qsizetype LongestPiece = 4; // as many letters as one number holds

quint64 packed(QStringView letters)
{
    quint64 piece = 0;
    for (const QChar letter : letters)
        piece = piece << 16 | letter.unicode();
    return piece;
}

quint64 bitOf(quint64 piece)
{
    return quint64(1) << spreadBits(piece, 6);
}

} // namespace

LetterBook::LetterBook(const WordBook &book)
    : m_book(book)
{
}

const WordLetters &LetterBook::of(quint32 word)
{
    if (m_letters.size() < m_book.size())
        m_letters.resize(m_book.size());
    WordLetters &letters = m_letters[word];
    if (letters.pieces.empty())
        letters = takeApart(m_book.word(word));
    return letters;
}

WordLetters LetterBook::takeApart(const BookWord &word)
{
    WordLetters letters;
    const QString bordered = u'^' + word.folded + u'$';
    for (qsizetype length = ShortestPiece; length <= LongestPiece; ++length) {
        for (qsizetype from = 0; from + length <= bordered.size(); ++from) {
            letters.pieces.push_back(packed(QStringView(bordered).sliced(from, length)));
            if (length == ShortestPiece)
                letters.pairs |= bitOf(letters.pieces.back());
        }
    }
    std::ranges::sort(letters.pieces);
    const auto repeated = std::ranges::unique(letters.pieces);
    letters.pieces.erase(repeated.begin(), repeated.end());

    for (const QString &english : word.english)
        letters.meanings.push_back(numberOfMeaning(english));
    std::ranges::sort(letters.meanings);
    return letters;
}

quint32 LetterBook::numberOfMeaning(const QString &english)
{
    const auto known = m_meanings.constFind(english);
    return known != m_meanings.cend() ? *known : *m_meanings.insert(english, quint32(m_meanings.size()));
}

} // namespace kb::overlap
