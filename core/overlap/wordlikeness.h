// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/wordletters.h"

namespace kb::overlap {

/// What makes two words alike.
enum class WordTie { Form, Meaning, Spelling };

struct WordMatch
{
    double likeness = 0; ///< 0 to 1
    WordTie tie = WordTie::Spelling;
};

/// Pieces of letters, how many of them two words share, make the words alike when the coefficient is above
/// this: below it, words look alike by chance.
inline constexpr double LeastSpelling = 0.3;

/// Dice's coefficient of two words with so many pieces.
constexpr double diceOf(size_t shared, size_t piecesOfA, size_t piecesOfB)
{
    return 2.0 * double(shared) / double(piecesOfA + piecesOfB);
}

/// How alike the words of a book are: by form, by what they mean in English, or else by spelling. Keeps the
/// letters of the words that it was asked about, and lately compared words; one serves one thread.
class WordLikeness
{
public:
    /// The book may grow meanwhile.
    explicit WordLikeness(const WordBook &book);

    WordMatch of(quint32 a, quint32 b);
    LetterBook &letters() { return m_letters; }

private:
    /// Two words that were compared, as one number; 0 is the first word with itself.
    struct Compared
    {
        quint64 words = 0;
        WordMatch match{1, WordTie::Form};
    };

    WordMatch compare(quint32 a, quint32 b);

    LetterBook m_letters;
    std::vector<Compared> m_compared; ///< by a hash of both words; of two with the same hash the last
};

} // namespace kb::overlap
