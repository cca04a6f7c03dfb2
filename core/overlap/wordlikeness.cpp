// SPDX-License-Identifier: EUPL-1.2
#include "overlap/wordlikeness.h"

#include <algorithm>

namespace kb::overlap {

namespace {

constexpr double SameCanon = 0.95;
constexpr double SameMeaning = 0.6;
constexpr double LeastSpelling = 0.3; ///< below it, words look alike by chance
constexpr qsizetype ShortestPiece = 2;
constexpr qsizetype LongestPiece = 4; // as many letters as one number holds
constexpr int RememberedBits = 15;

quint64 packed(QStringView letters)
{
    quint64 piece = 0;
    for (const QChar letter : letters)
        piece = piece << 16 | letter.unicode();
    return piece;
}

/// So many bits of a number, spread by the golden ratio.
quint64 spread(quint64 number, int bits)
{
    return number * 0x9e3779b97f4a7c15 >> (64 - bits);
}

quint64 bitOf(quint64 piece)
{
    return quint64(1) << spread(piece, 6);
}

/// How many numbers two rising lists share.
template <typename Number> size_t countShared(const std::vector<Number> &a, const std::vector<Number> &b)
{
    size_t shared = 0;
    for (auto inA = a.begin(), inB = b.begin(); inA != a.end() && inB != b.end();) {
        const bool isBehindA = *inB < *inA;
        const bool isBehindB = *inA < *inB;
        shared += !isBehindA && !isBehindB;
        inA += !isBehindA;
        inB += !isBehindB;
    }
    return shared;
}

/// Dice's coefficient of the pieces.
double likenessOfSpelling(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    const double likeness = 2.0 * double(countShared(a, b)) / double(a.size() + b.size());
    return likeness > LeastSpelling ? likeness : 0;
}

} // namespace

WordLikeness::WordLikeness(const WordBook &book)
    : m_book(book)
    , m_compared(size_t(1) << RememberedBits)
{
}

/// A text is compared with many others that share their words.
WordMatch WordLikeness::of(quint32 a, quint32 b)
{
    const quint64 words = quint64(std::min(a, b)) << 32 | std::max(a, b);
    Compared &compared = m_compared[spread(words, RememberedBits)];
    if (compared.words != words)
        compared = {words, compare(a, b)};
    return compared.match;
}

WordMatch WordLikeness::compare(quint32 a, quint32 b)
{
    const BookWord &one = m_book.word(a);
    const BookWord &other = m_book.word(b);
    if (one.isEnglish == other.isEnglish && (a == b || one.folded == other.folded))
        return {1, WordTie::Form};
    if (one.isEnglish == other.isEnglish && one.canon == other.canon)
        return {SameCanon, WordTie::Form};

    if (m_letters.size() < m_book.size())
        m_letters.resize(m_book.size());
    const Letters &inA = lettersOf(a);
    const Letters &inB = lettersOf(b);
    const double bySpelling = inA.pairs & inB.pairs ? likenessOfSpelling(inA.pieces, inB.pieces) : 0;
    if (bySpelling < SameMeaning && countShared(inA.meanings, inB.meanings) > 0)
        return {SameMeaning, WordTie::Meaning};
    return {bySpelling, WordTie::Spelling};
}

const WordLikeness::Letters &WordLikeness::lettersOf(quint32 word)
{
    Letters &letters = m_letters[word];
    if (!letters.pieces.empty())
        return letters;

    const QString bordered = u'^' + m_book.word(word).folded + u'$';
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

    for (const QString &english : m_book.word(word).english)
        letters.meanings.push_back(numberOfMeaning(english));
    std::ranges::sort(letters.meanings);
    return letters;
}

quint32 WordLikeness::numberOfMeaning(const QString &english)
{
    const auto known = m_meanings.constFind(english);
    return known != m_meanings.cend() ? *known : *m_meanings.insert(english, quint32(m_meanings.size()));
}

} // namespace kb::overlap
