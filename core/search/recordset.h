// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/searchdocument.h"

#include <vector>

namespace kb {

/// Records that a filter lets through: one bit per record, so that the test costs nothing in a scan.
class RecordSet
{
public:
    /// Numbers that no document can have are left out.
    void insert(qint64 record)
    {
        if (record < 0 || record > MaxSearchableRecord)
            return;
        if (size_t(record) >= m_bits.size())
            m_bits.resize(size_t(record) + 1 + m_bits.size() / 2);
        m_bits[size_t(record)] = true;
    }

    /// Nothing was ever inserted.
    bool isEmpty() const { return m_bits.empty(); }

    bool contains(qint64 record) const
    {
        return record >= 0 && size_t(record) < m_bits.size() && m_bits[size_t(record)];
    }

private:
    std::vector<bool> m_bits;
};

} // namespace kb
