// SPDX-License-Identifier: EUPL-1.2
#include "store/database.h"

#include "store/connection.h"

#include <sqlite3.h>

namespace kb {

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

Database::Database(QString path, OpenMode mode)
    : m_path(std::move(path))
    , m_mode(mode)
{
}

Database::Database(Database &&other) noexcept = default;

Database::~Database()
{
    finalizeAll();
}

Result<Database> Database::open(const QString &path, OpenMode mode)
{
    Database database(path, mode);
    if (auto connected = database.connect(); !connected)
        return connected.error();
    return database;
}

Result<> Database::connect()
{
    sqlite3 *connection = nullptr;
    auto opened = openConnection(m_path, m_mode, &connection);
    m_connection.reset(connection);
    return opened && m_ahead ? commitAhead(*m_ahead) : opened;
}

Result<> Database::reopen()
{
    if (m_path == QStringLiteral(":memory:")) // nothing on a disk that could be in doubt
        return {};
    finalizeAll();
    m_connection.reset();
    if (m_mode == OpenMode::CreateNew)
        m_mode = OpenMode::ReadWrite; // it exists now; a vanished file must not come back empty
    auto connected = connect();
    m_mustReopen = !connected;
    ++m_reopenCount;
    return connected;
}

void Database::finalizeAll()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    m_idle.clear();
}

/// Before anything new is run.
Result<> Database::makeReady()
{
    if (m_brokenBy)
        return *m_brokenBy;
    if (m_mustReopen && m_inUse.isEmpty() && !isInTransaction())
        return reopen();
    return {};
}

Result<> Database::runScript(const QByteArray &sql)
{
    if (auto ready = makeReady(); !ready)
        return ready;
    if (sqlite3_exec(m_connection.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

Result<Statement> Database::prepare(const QByteArray &sql)
{
    if (auto ready = makeReady(); !ready)
        return ready.error();
    sqlite3_stmt *statement = m_idle.take(sql);
    if (!statement && sqlite3_prepare_v3(m_connection.get(), sql, int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                         &statement, nullptr) != SQLITE_OK)
        return lastError();
    m_inUse.insert(statement, sql);
    return Statement(*this, statement);
}

void Database::giveBack(sqlite3_stmt *statement)
{
    m_idle.insert(m_inUse.take(statement), statement);
}

Error Database::lastError()
{
    if (!m_connection)
        return {Error::Code::Storage, QStringLiteral("no connection")};
    const int status = sqlite3_extended_errcode(m_connection.get());
    m_mustReopen = m_mustReopen || leavesConnectionInDoubt(status);
    Error error = errorOf(status, sqlite3_errmsg(m_connection.get()));
    if (m_isWriting && !isInTransaction() && !m_brokenBy)
        m_brokenBy = error;
    return error;
}

Result<> Database::begin()
{
    auto begun = runScript("BEGIN IMMEDIATE");
    m_isWriting = m_isWriting || begun;
    return begun;
}

Result<> Database::commit()
{
    auto committed = runScript("COMMIT");
    if (committed)
        m_isWriting = false;
    return committed;
}

void Database::rollBack()
{
    if (isInTransaction())
        (void)sqlite3_exec(m_connection.get(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_isWriting = false;
    m_brokenBy.reset();
}

Result<> Database::commitAhead(Log log)
{
    auto unwaiting = doNotWaitForDisk(m_connection.get());
    if (unwaiting)
        unwaiting = leaveLogAlone(m_connection.get());
    if (unwaiting && log == Log::KeptShort)
        keepLogShort(m_connection.get());
    if (unwaiting)
        m_ahead = log;
    return unwaiting;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection.get());
}

int Database::changedRows() const
{
    return sqlite3_changes(m_connection.get());
}

bool Database::isInTransaction() const
{
    return m_connection && sqlite3_get_autocommit(m_connection.get()) == 0;
}

bool Database::isReadOnly() const
{
    return m_mode == OpenMode::ReadOnly;
}

Result<int> Database::schemaVersion()
{
    return one("PRAGMA user_version", [](Row row) { return row.next<int>(); });
}

void Database::interrupt()
{
    if (m_connection)
        sqlite3_interrupt(m_connection.get());
}

} // namespace kb
