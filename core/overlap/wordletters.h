// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/wordbook.h"

namespace kb::overlap {

/// A word taken apart.
struct WordLetters
{
    std::vector<quint64> pieces;   ///< the distinct pieces of 2 to 4 letters, its borders among them, rising
    quint64 pairs = 0;             ///< bits of its pieces of 2: without a common one nothing is shared
    std::vector<quint32> meanings; ///< how English says it, by number, rising
};

/// The words of a book taken apart, each once. One serves one thread.
class LetterBook
{
public:
    /// The book may grow meanwhile.
    explicit LetterBook(const WordBook &book);

    const WordBook &book() const { return m_book; }
    /// Valid until the book has grown.
    const WordLetters &of(quint32 word);

private:
    WordLetters takeApart(const BookWord &word);
    quint32 numberOfMeaning(const QString &english);

    const WordBook &m_book;
    std::vector<WordLetters> m_letters; ///< by word number
    QHash<QString, quint32> m_meanings;
};

} // namespace kb::overlap
