// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/database.h"

namespace kb {

/// A transaction that rolls back unless it was committed.
class Transaction
{
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    explicit Transaction(Database &database)
        : m_database(database)
    {
    }

    ~Transaction()
    {
        if (m_database.isInTransaction()) // SQLite may have rolled back by itself
            (void)m_database.runScript("ROLLBACK");
    }

    /// Takes the writer's place at once, so that a later statement cannot find it taken.
    Result<> begin() { return m_database.runScript("BEGIN IMMEDIATE"); }

    Result<> commit() { return m_database.runScript("COMMIT"); }

private:
    Database &m_database;
};

} // namespace kb
