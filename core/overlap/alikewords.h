// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/wordlikeness.h"

#include <stop_token>

namespace kb::overlap {

struct AlikeWord
{
    quint32 word = 0;
    double likeness = 0; ///< above 0, at most 1
};

/// Which words are alike at all, among those that it was given: for each the list that WordLikeness would
/// give if it were asked about every other. They are found by the pieces, forms and meanings that they share,
/// so a word takes some 20 µs per ten thousand others. One serves one thread.
class AlikeWords
{
public:
    /// The book may grow meanwhile.
    explicit AlikeWords(const WordBook &book);

    /// From now on the word is among those that are compared.
    void add(quint32 word);
    /// Does what the next question would wait for; until another word is added, several threads may ask. What
    /// is left when it is asked to stop, a later question of one thread waits for.
    void compareAdded(const std::stop_token &stop = {});
    /// The words alike, itself among them, in no order; none when it was not added. Valid until another is.
    const std::vector<AlikeWord> &of(quint32 word);

private:
    using Words = std::vector<quint32>;

    void compareWithEarlier(quint32 word);
    void meetEarlier(quint32 word);
    void meet(const Words &others, quint16 pieces);
    std::vector<AlikeWord> alikeOfMet(quint32 word);
    void makeFindable(quint32 word);

    WordLikeness m_likeness;
    std::vector<std::vector<AlikeWord>> m_alike; ///< by word
    std::vector<bool> m_isAdded;                 ///< by word
    Words m_added;                               ///< since words were compared
    QHash<quint64, Words> m_byPiece;
    QHash<quint32, Words> m_byMeaning;
    QHash<QString, Words> m_byForm;
    Words m_met;                   ///< by the word that is being compared
    std::vector<quint16> m_shared; ///< the pieces that it shares with each; by word
};

} // namespace kb::overlap
