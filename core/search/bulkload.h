// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/postinglists.h"

#include <QHash>

namespace kb {

/// Collects the postings of many new documents and appends them list by list: one change of a list for many
/// documents instead of one for each.
class BulkLoad
{
public:
    explicit BulkLoad(Database &database)
        : m_database(database)
    {
    }

    /// Documents come in any order. Appends what was collected when that becomes much.
    Result<> add(quint32 record, QByteArrayView words);

    /// Appends the rest; without it nothing is certain to be in the lists.
    Result<> finish();

private:
    Database &m_database;
    QHash<QByteArray, PostingList> m_lists;
    size_t m_postings = 0;
};

} // namespace kb
