// SPDX-License-Identifier: EUPL-1.2
#include "store/diskflush.h"

#include "store/connection.h"
#include "store/database.h"

#include <QFileInfo>
#include <QMutexLocker>

#include <sqlite3.h>

namespace kb {

namespace {

constexpr qint64 PageSize = 8192; ///< bytes

} // namespace

void DiskFlush::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

DiskFlush::DiskFlush(QString path)
    : m_path(std::move(path))
{
}

DiskFlush::~DiskFlush() = default;

Result<> DiskFlush::run()
{
    const QMutexLocker lock(&m_mutex);
    if (auto connected = m_connection ? Result<>() : connect(); !connected)
        return connected;
    if (auto flushed = flushLog(); !flushed) {
        m_connection.reset(); // in doubt
        return flushed;
    }
    const qint64 size = QFileInfo(m_path + QStringLiteral("-wal")).size();
    return size == 0 || size > LongLog * PageSize ? shortenLog(m_connection.get()) : Result<>();
}

Result<> DiskFlush::connect()
{
    sqlite3 *connection = nullptr;
    auto opened = openConnection(m_path, OpenMode::ReadWrite, &connection);
    m_connection.reset(connection);
    if (opened)
        opened = doNotWaitForDisk(connection);
    if (opened) // after it was shortened, its file is as short
        opened = kb::run(connection, "PRAGMA journal_size_limit = 0");
    if (!opened)
        m_connection.reset();
    return opened;
}

/// All connections write one log, each behind the other: to flush its file is to flush what they all wrote.
Result<> DiskFlush::flushLog()
{
    if (auto read = kb::run(m_connection.get(), "PRAGMA user_version"); !read) // opens the log
        return read;
    sqlite3_file *log = nullptr;
    sqlite3_file_control(m_connection.get(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (!log || !log->pMethods)
        return {};
    const int status = log->pMethods->xSync(log, SQLITE_SYNC_NORMAL);
    return status == SQLITE_OK ? Result<>() : Result<>(errorOf(status, "the log is not flushed"));
}

} // namespace kb
