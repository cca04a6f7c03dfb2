// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/lexicontable.h"

#include <string_view>

namespace kb {

/// Look-up of Dutch word forms in constant time. Words are folded (text/fold.h), so letters are ASCII.
class Lexicon
{
public:
    explicit Lexicon(LexiconTable table);

    /// Null for a word that is not in the table.
    const LexiconEntry *find(std::string_view word) const;

    /// None for a word that is not in the table.
    Traits traits(std::string_view word) const;

    std::string_view canon(const LexiconEntry &entry) const { return m_table.pool.constData() + entry.canon; }

    quint64 checksum() const { return m_table.checksum; }

private:
    LexiconTable m_table;
    std::vector<quint32> m_slots; ///< open addressing; number of the entry + 1, 0 is free; at most half full
};

} // namespace kb
