// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/wordbook.h"

namespace kb::overlap {

/// What makes two words alike.
enum class WordTie { Form, Meaning, Spelling };

struct WordMatch
{
    double likeness = 0; ///< 0 to 1
    WordTie tie = WordTie::Spelling;
};

/// How alike the words of a book are: by form, by what they mean in English, or else by spelling. Keeps the
/// letters of the words that it was asked about, and lately compared words; one serves one thread.
class WordLikeness
{
public:
    /// The book may grow meanwhile.
    explicit WordLikeness(const WordBook &book);

    WordMatch of(quint32 a, quint32 b);

private:
    /// Two words that were compared, as one number; 0 is the first word with itself.
    struct Compared
    {
        quint64 words = 0;
        WordMatch match{1, WordTie::Form};
    };

    /// A word taken apart.
    struct Letters
    {
        std::vector<quint64> pieces; ///< the distinct pieces of 2 to 4 letters, rising
        quint64 pairs = 0;           ///< bits of its pieces of 2: without a common one nothing is shared
        std::vector<quint32> meanings;
    };

    WordMatch compare(quint32 a, quint32 b);
    const Letters &lettersOf(quint32 word);
    quint32 numberOfMeaning(const QString &english);

    const WordBook &m_book;
    std::vector<Compared> m_compared; ///< by a hash of both words; of two with the same hash the last
    std::vector<Letters> m_letters;   ///< by word number
    QHash<QString, quint32> m_meanings;
};

} // namespace kb::overlap
