// SPDX-License-Identifier: EUPL-1.2
#include "store/statement.h"

#include "store/database.h"
#include "store/gather.h"

#include <sqlite3.h>

namespace kb {

Statement::Statement(Database &database, sqlite3_stmt *statement)
    : m_database(&database)
    , m_statement(statement)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_database->giveBack(m_statement);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
}

void Statement::bind(int index, QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, index, utf8.isNull() ? "" : utf8.constData(), int(utf8.size()),
                      SQLITE_TRANSIENT);
}

void Statement::bind(int index, const QByteArray &blob)
{
    if (blob.isNull())
        return bindNull(index);
    sqlite3_bind_blob64(m_statement, index, blob.constData(), sqlite3_uint64(blob.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int index, const QDateTime &instant)
{
    bind(index, QStringView(instant.toUTC().toString(Qt::ISODate)));
}

void Statement::bind(int index, QList<qint64> *list)
{
    sqlite3_bind_pointer(m_statement, index, list, GatheredList, nullptr);
}

int Statement::parameter(const char *name) const
{
    return sqlite3_bind_parameter_index(m_statement, name);
}

int Statement::parameters() const
{
    return sqlite3_bind_parameter_count(m_statement);
}

const char *Statement::parameterName(int index) const
{
    return sqlite3_bind_parameter_name(m_statement, index);
}

Result<bool> Statement::step()
{
    if (m_database->brokenBy())
        return *m_database->brokenBy();
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return m_database->lastError();
    }
}

void Statement::restart()
{
    sqlite3_reset(m_statement);
}

} // namespace kb
