// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/postings.h"

#include <algorithm>
#include <utility>

namespace kb {

/// Lays lists over each other: each record once, with its highest impact. Few postings are sorted, many get
/// one byte per record, so that it costs the same however many lists there are.
class Overlay
{
public:
    void add(const PostingList &list)
    {
        if (m_impacts.empty() && m_few.size() + list.size() <= MostSorted) {
            m_few.insert(m_few.end(), list.begin(), list.end());
            return;
        }
        lay(std::exchange(m_few, {}));
        lay(list);
    }

    /// Nothing is left here.
    PostingList take() { return m_impacts.empty() ? takeSorted() : takeLaid(); }

private:
    /// To sort so many takes less than to look at every record of a large bank.
    static constexpr size_t MostSorted = 4000;

    void lay(const PostingList &list)
    {
        for (const Posting &posting : list) {
            if (posting.record >= m_impacts.size())
                m_impacts.resize(posting.record + 1 + m_impacts.size() / 2);
            m_impacts[posting.record] = std::max(m_impacts[posting.record], posting.impact);
        }
    }

    PostingList takeSorted()
    {
        std::ranges::sort(m_few, [](const Posting &a, const Posting &b) {
            return a.record != b.record ? a.record < b.record : a.impact > b.impact;
        });
        const auto repeated = std::ranges::unique(m_few, {}, &Posting::record);
        m_few.erase(repeated.begin(), repeated.end());
        return std::exchange(m_few, {});
    }

    PostingList takeLaid()
    {
        PostingList postings;
        postings.reserve(m_impacts.size() - size_t(std::ranges::count(m_impacts, 0)));
        for (size_t record = 0; record < m_impacts.size(); ++record) {
            if (m_impacts[record] > 0)
                postings.push_back({quint32(record), m_impacts[record]});
        }
        m_impacts.clear();
        return postings;
    }

    PostingList m_few;             ///< in no order, until they become many
    std::vector<quint8> m_impacts; ///< by record
};

} // namespace kb
