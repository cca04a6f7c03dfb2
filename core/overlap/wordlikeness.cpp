// SPDX-License-Identifier: EUPL-1.2
#include "overlap/wordlikeness.h"

#include "overlap/spreadbits.h"

#include <algorithm>

namespace kb::overlap {

namespace {

constexpr double SameCanon = 0.95;
constexpr double SameMeaning = 0.6;
constexpr int RememberedBits = 15;

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

double likenessOfSpelling(const WordLetters &a, const WordLetters &b)
{
    if (!(a.pairs & b.pairs))
        return 0;
    const double likeness = diceOf(countShared(a.pieces, b.pieces), a.pieces.size(), b.pieces.size());
    return likeness > LeastSpelling ? likeness : 0;
}

} // namespace

WordLikeness::WordLikeness(const WordBook &book)
    : m_letters(book)
    , m_compared(size_t(1) << RememberedBits)
{
}

/// A text is compared with many others that share their words.
WordMatch WordLikeness::of(quint32 a, quint32 b)
{
    const quint64 words = quint64(std::min(a, b)) << 32 | std::max(a, b);
    Compared &compared = m_compared[spreadBits(words, RememberedBits)];
    if (compared.words != words)
        compared = {words, compare(a, b)};
    return compared.match;
}

WordMatch WordLikeness::compare(quint32 a, quint32 b)
{
    const BookWord &one = m_letters.book().word(a);
    const BookWord &other = m_letters.book().word(b);
    if (one.isEnglish == other.isEnglish && (a == b || one.folded == other.folded))
        return {1, WordTie::Form};
    if (one.isEnglish == other.isEnglish && one.canon == other.canon)
        return {SameCanon, WordTie::Form};

    const WordLetters &inA = m_letters.of(a);
    const WordLetters &inB = m_letters.of(b);
    const double bySpelling = likenessOfSpelling(inA, inB);
    if (bySpelling < SameMeaning && countShared(inA.meanings, inB.meanings) > 0)
        return {SameMeaning, WordTie::Meaning};
    return {bySpelling, WordTie::Spelling};
}

} // namespace kb::overlap
