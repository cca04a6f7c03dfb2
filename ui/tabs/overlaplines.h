// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"

namespace kb {

/// The overlapping pairs in the form that a list feed reads.
class OverlapLines
{
public:
    explicit OverlapLines(Bank &bank)
        : m_store(bank)
    {
    }

    Result<QList<qint64>> ids(const OverlapFilter &filter) const { return m_store.ids(filter); }
    Result<QList<ShownOverlap>> lines(const QList<qint64> &ids) const { return m_store.rows(ids); }
    /// All that a filter chooses from.
    Result<QList<qint64>> every(const OverlapFilter &filter) const
    {
        return m_store.ids({.levels = {}, .about = filter.about});
    }
    /// Of all levels and states, best first.
    Result<QList<qint64>> newest(int count) const;

private:
    OverlapStore m_store;
};

} // namespace kb
