// SPDX-License-Identifier: EUPL-1.2
#include "text/lexicon.h"

#include <bit>

namespace kb {

namespace {

/// FNV-1a with the high bits mixed in.
quint32 hashOf(std::string_view word)
{
    quint32 hash = 2166136261U;
    for (const char letter : word)
        hash = (hash ^ static_cast<quint8>(letter)) * 16777619U;
    return hash ^ (hash >> 15);
}

} // namespace

Lexicon::Lexicon(LexiconTable table)
    : m_table(std::move(table))
    , m_slots(std::bit_ceil(m_table.entries.size() * 2 + 1))
{
    const size_t mask = m_slots.size() - 1;
    for (quint32 number = 0; number < m_table.entries.size(); ++number) {
        const std::string_view word = m_table.pool.constData() + m_table.entries[number].word;
        size_t slot = hashOf(word) & mask;
        while (m_slots[slot])
            slot = (slot + 1) & mask;
        m_slots[slot] = number + 1;
    }
}

const LexiconEntry *Lexicon::find(std::string_view word) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hashOf(word) & mask; m_slots[slot]; slot = (slot + 1) & mask) {
        const LexiconEntry &entry = m_table.entries[m_slots[slot] - 1];
        if (m_table.pool.constData() + entry.word == word)
            return &entry;
    }
    return nullptr;
}

Traits Lexicon::traits(std::string_view word) const
{
    const LexiconEntry *entry = find(word);
    return entry ? entry->traits : Traits();
}

} // namespace kb
