// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/recordpage.h"

#include <QCache>

namespace kb {

/// The rows of a long list that were looked at last, by page; older pages make room.
template <typename Record> class HeldPages
{
public:
    using Page = RecordPage<Record>;

    static constexpr int PageSize = 100;
    static constexpr int RowsHeld = 20 * PageSize;

    /// The page of that row, begun when it is not held. Valid until another is begun.
    Page &of(int row)
    {
        const int number = row / PageSize;
        if (!m_pages.contains(number))
            m_pages.insert(number, new Page);
        return *m_pages.object(number);
    }

    /// The page of that row; null when it is not held.
    Page *find(int row) { return m_pages.object(row / PageSize); }

    /// What was read of these ids, which stand in this order from that row.
    void take(int first, const QList<qint64> &ids, const Result<QList<Record>> &read)
    {
        const auto answer = RowsRead<Record>::of(read);
        for (int at = 0; at < int(ids.size()); ++at)
            of(first + at).take(ids[at], answer);
    }

    QHash<qint64, Record> records() const
    {
        QHash<qint64, Record> records;
        for (const int number : m_pages.keys())
            records.insert(m_pages.object(number)->records);
        return records;
    }

    void forgetFrom(int row)
    {
        for (const int number : m_pages.keys()) {
            if (number * PageSize >= row)
                m_pages.remove(number);
        }
    }
    void forget(int row) { m_pages.remove(row / PageSize); }
    void clear() { m_pages.clear(); }

private:
    QCache<int, Page> m_pages{RowsHeld / PageSize};
};

} // namespace kb
