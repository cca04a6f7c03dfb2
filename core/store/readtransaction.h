// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/database.h"

namespace kb {

/// Makes several reads see the bank at one moment, whatever other connections write in between. Inside a
/// transaction that is so already, and this does nothing.
class ReadTransaction
{
    Q_DISABLE_COPY_MOVE(ReadTransaction)

public:
    explicit ReadTransaction(Database &database)
        : m_database(database)
    {
    }

    ~ReadTransaction()
    {
        if (m_isMine)
            m_database
                .rollBack(); // nothing was written; unlike a commit it cannot leave the transaction open
    }

    Result<> begin()
    {
        if (m_database.isInTransaction())
            return {};
        auto begun = m_database.runScript("BEGIN");
        m_isMine = bool(begun);
        return begun;
    }

    /// Whether what is read is committed: not when it may still be rolled back.
    bool readsCommitted() const { return m_isMine; }

private:
    Database &m_database;
    bool m_isMine = false;
};

} // namespace kb
