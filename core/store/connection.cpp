// SPDX-License-Identifier: EUPL-1.2
#include "store/connection.h"

#include "store/database.h"
#include "store/gather.h"
#include "store/views.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

namespace kb {

namespace {

constexpr int BusyMilliseconds = 5000;

struct Limit
{
    int which;
    int value;
};

constexpr Limit limits[]{
    {SQLITE_LIMIT_LENGTH, 64 << 20}, {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
    {SQLITE_LIMIT_ATTACHED, 2},      {SQLITE_LIMIT_EXPR_DEPTH, 100},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1}, {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
    {SQLITE_LIMIT_VDBE_OP, 25'000}, // our longest, the check of the whole file, takes some 3,900
};

constexpr Limit switches[]{
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
};

int flagsFor(OpenMode mode)
{
    const int common = SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
    switch (mode) {
    case OpenMode::ReadOnly:
        return common | SQLITE_OPEN_READONLY;
    case OpenMode::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case OpenMode::CreateNew:
        break;
    }
    return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

/// The folder may be reached through a link, the bank itself may not be one.
QString resolvedPath(const QString &path)
{
    if (path == QStringLiteral(":memory:"))
        return path;
    const QFileInfo file(path);
    const QString folder = QDir(file.absolutePath()).canonicalPath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

Result<> useWriteAheadLog(sqlite3 *connection, const QString &path)
{
    QByteArray mode;
    const auto keep = [](void *out, int, char **values, char **) {
        *static_cast<QByteArray *>(out) = values[0];
        return 0;
    };
    const int status = sqlite3_exec(connection, "PRAGMA journal_mode = WAL", keep, &mode, nullptr);
    if (status != SQLITE_OK)
        return errorOf(status, sqlite3_errmsg(connection));
    if (mode != "wal" && path != QStringLiteral(":memory:"))
        return Error{Error::Code::Storage, QStringLiteral("journal mode is ") + QString::fromUtf8(mode)};
    return {};
}

Result<> writeMark(sqlite3 *connection)
{
    return run(connection, QByteArray("PRAGMA application_id = " + QByteArray::number(BankApplicationId)));
}

/// Gives a new file its first page at once. What follows may stay in the write-ahead log for as long as the
/// bank is open, and other programs know a bank by the start of its file.
Result<> markAsBank(sqlite3 *connection, const QString &path)
{
    if (path == QStringLiteral(":memory:") || QFileInfo(path).size() > 0)
        return {};
    return writeMark(connection);
}

int shortenLongLog(void *, sqlite3 *connection, const char *, int pages)
{
    if (pages < LongLog)
        return SQLITE_OK;
    sqlite3_wal_hook(connection, nullptr, nullptr); // or what begins the log would call it again
    (void)shortenLog(connection);                   // what was committed stands; the next one tries again
    keepLogShort(connection);
    return SQLITE_OK;
}

/// Who writes first in a log that starts anew waits for the disk, while all others wait for him. It is done
/// here, with the mark that every bank has; somebody who writes at this moment does it as well.
Result<> beginLog(sqlite3 *connection)
{
    auto begun = writeMark(connection);
    return !begun && begun.error().code == Error::Code::Busy ? Result<>() : begun;
}

void harden(sqlite3 *connection)
{
    sqlite3_busy_timeout(connection, BusyMilliseconds);
    for (const Limit &limit : limits)
        sqlite3_limit(connection, limit.which, limit.value);
    for (const Limit &option : switches)
        sqlite3_db_config(connection, option.which, option.value, nullptr);
}

} // namespace

Result<> run(sqlite3 *connection, const char *sql)
{
    const int status = sqlite3_exec(connection, sql, nullptr, nullptr, nullptr);
    if (status != SQLITE_OK)
        return errorOf(status, sqlite3_errmsg(connection));
    return {};
}

Result<> openConnection(const QString &path, OpenMode mode, sqlite3 **connection)
{
    const int status = sqlite3_open_v2(resolvedPath(path).toUtf8(), connection, flagsFor(mode), nullptr);
    if (status != SQLITE_OK)
        return errorOf(status, *connection ? sqlite3_errmsg(*connection) : "no memory");

    harden(*connection);
    addGather(*connection);
    if (auto set =
            run(*connection, "PRAGMA page_size = 8192; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                             "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
                             "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768;");
        !set)
        return set;
    if (auto made = makeViews(*connection); !made)
        return made;
    if (mode == OpenMode::ReadOnly)
        return run(*connection, "PRAGMA query_only = ON");
    if (auto marked = mode == OpenMode::CreateNew ? markAsBank(*connection, path) : Result<>(); !marked)
        return marked;
    if (auto wal = useWriteAheadLog(*connection, path); !wal)
        return wal;
    return run(*connection, "PRAGMA synchronous = FULL"); // laptops lose power
}

Result<> doNotWaitForDisk(sqlite3 *connection)
{
    return run(connection, "PRAGMA synchronous = NORMAL");
}

Result<> leaveLogAlone(sqlite3 *connection)
{
    return run(connection, "PRAGMA wal_autocheckpoint = 0");
}

void keepLogShort(sqlite3 *connection)
{
    sqlite3_wal_hook(connection, shortenLongLog, nullptr);
}

Result<> shortenLog(sqlite3 *connection)
{
    int all = 0;
    int done = 0;
    const int status = sqlite3_wal_checkpoint_v2(connection, nullptr, SQLITE_CHECKPOINT_PASSIVE, &all, &done);
    if (status != SQLITE_OK && status != SQLITE_BUSY)
        return errorOf(status, sqlite3_errmsg(connection));
    if (status == SQLITE_BUSY || all != done)
        return {};
    return beginLog(connection);
}

Error errorOf(int status, const char *message)
{
    const auto with = [&](Error::Code code) { return Error{code, QString::fromUtf8(message)}; };
    switch (status & 0xff) {
    case SQLITE_FULL:
        return with(Error::Code::DiskFull);
    case SQLITE_NOMEM:
        return with(Error::Code::NoMemory);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return with(Error::Code::Busy);
    case SQLITE_READONLY:
        return with(Error::Code::ReadOnly);
    case SQLITE_CORRUPT:
        return with(Error::Code::Damaged);
    case SQLITE_NOTADB:
        return with(Error::Code::NotABank);
    case SQLITE_INTERRUPT:
        return with(Error::Code::Cancelled);
    case SQLITE_TOOBIG:
        return with(Error::Code::TooLarge);
    default:
        return with(Error::Code::Storage);
    }
}

bool leavesConnectionInDoubt(int status)
{
    const int kind = status & 0xff;
    return kind == SQLITE_IOERR || kind == SQLITE_FULL || kind == SQLITE_NOMEM || kind == SQLITE_CORRUPT;
}

} // namespace kb
