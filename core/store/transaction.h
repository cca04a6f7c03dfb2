// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/database.h"

namespace kb {

/// A transaction that rolls back unless it was committed. When SQLite rolls it back by itself, after an I/O
/// error or on a full disk, everything that would follow in it fails as well: no half of it is written alone.
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
        if (m_isOpen)
            m_database.rollBack();
    }

    /// Takes the writer's place at once, so that a later statement cannot find it taken.
    Result<> begin()
    {
        auto begun = m_database.begin();
        m_isOpen = bool(begun);
        return begun;
    }

    Result<> commit()
    {
        auto committed = m_database.commit();
        m_isOpen = !committed;
        return committed;
    }

private:
    Database &m_database;
    bool m_isOpen = false;
};

} // namespace kb
