// SPDX-License-Identifier: EUPL-1.2
#include "overlap/alikewords.h"

namespace kb::overlap {

namespace {

/// More than a word has: what shares a form or a meaning is compared, however it is spelt.
constexpr quint16 AsManyAsCanBe = 10'000;

} // namespace

AlikeWords::AlikeWords(const WordBook &book)
    : m_likeness(book)
{
}

void AlikeWords::add(quint32 word)
{
    if (m_isAdded.size() <= word)
        m_isAdded.resize(m_likeness.letters().book().size());
    if (!m_isAdded[word])
        m_added.push_back(word);
    m_isAdded[word] = true;
}

const std::vector<AlikeWord> &AlikeWords::of(quint32 word)
{
    static const std::vector<AlikeWord> none;
    compareAdded();
    return word < m_alike.size() ? m_alike[word] : none;
}

void AlikeWords::compareAdded(const std::stop_token &stop)
{
    if (m_added.empty())
        return;
    m_alike.resize(m_likeness.letters().book().size());
    m_shared.resize(m_alike.size());
    auto next = m_added.begin();
    while (next != m_added.end() && !stop.stop_requested())
        compareWithEarlier(*next++);
    m_added.erase(m_added.begin(), next);
}

/// Likeness is the same from both sides, so each pair is looked at once.
void AlikeWords::compareWithEarlier(quint32 word)
{
    makeFindable(word);
    meetEarlier(word);
    for (const AlikeWord &other : alikeOfMet(word)) {
        m_alike[word].push_back(other);
        if (other.word != word)
            m_alike[other.word].push_back({word, other.likeness});
    }
}

void AlikeWords::makeFindable(quint32 word)
{
    const WordLetters &letters = m_likeness.letters().of(word);
    for (const quint64 piece : letters.pieces)
        m_byPiece[piece].push_back(word);
    for (const quint32 meaning : letters.meanings)
        m_byMeaning[meaning].push_back(word);
    m_byForm[m_likeness.letters().book().word(word).canon].push_back(word);
}

void AlikeWords::meetEarlier(quint32 word)
{
    const WordLetters &letters = m_likeness.letters().of(word);
    for (const quint64 piece : letters.pieces)
        meet(m_byPiece[piece], 1);
    for (const quint32 meaning : letters.meanings)
        meet(m_byMeaning[meaning], AsManyAsCanBe);
    meet(m_byForm[m_likeness.letters().book().word(word).canon], AsManyAsCanBe);
}

void AlikeWords::meet(const Words &others, quint16 pieces)
{
    for (const quint32 other : others) {
        if (m_shared[other] == 0)
            m_met.push_back(other);
        m_shared[other] = quint16(std::min(m_shared[other] + pieces, int(AsManyAsCanBe)));
    }
}

std::vector<AlikeWord> AlikeWords::alikeOfMet(quint32 word)
{
    std::vector<AlikeWord> alike;
    const size_t pieces = m_likeness.letters().of(word).pieces.size();
    for (const quint32 other : std::exchange(m_met, {})) {
        const size_t shared = std::exchange(m_shared[other], 0);
        if (diceOf(shared, pieces, m_likeness.letters().of(other).pieces.size()) <= LeastSpelling)
            continue;
        if (const WordMatch match = m_likeness.of(word, other); match.likeness > 0)
            alike.push_back({other, match.likeness});
    }
    return alike;
}

} // namespace kb::overlap
