// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "store/askedfor.h"
#include "store/statement.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>
#include <optional>

struct sqlite3;

namespace kb {

enum class OpenMode { ReadOnly, ReadWrite, CreateNew };

/// One SQLite connection, used by the thread that opened it.
///
/// After an I/O error, a full disk or no memory SQLite 3.40 may go on with a damaged cache. The connection
/// therefore closes itself and opens anew as soon as no statement and no transaction is in use: the caller
/// rolls back and goes on. reopenCount() tells that it happened.
class Database
{
public:
    /// ":memory:" opens a bank that lives as long as the connection.
    static Result<Database> open(const QString &path, OpenMode mode = OpenMode::CreateNew);

    Database(Database &&) noexcept;
    ~Database();

    /// Runs statements separated by semicolons, triggers included. Not for data: bind instead.
    Result<> runScript(const QByteArray &sql);

    /// Statements are kept by their text; two in use at the same time are two.
    Result<Statement> prepare(const QByteArray &sql);

    template <typename Visit, typename... Args>
    Result<> forEach(const QByteArray &sql, Visit visit, const Args &...args)
    {
        auto statement = prepare(sql);
        if (!statement)
            return statement.error();
        statement->bindAll(args...);
        while (true) {
            auto hasRow = statement->step();
            if (!hasRow)
                return hasRow.error();
            if (!*hasRow)
                return {};
            visit(statement->row());
        }
    }

    template <typename... Args> Result<> execute(const QByteArray &sql, const Args &...args)
    {
        return forEach(
            sql, [](Row) {}, args...);
    }

    template <typename Map, typename... Args>
    auto all(const QByteArray &sql, Map map, const Args &...args)
        -> Result<QList<std::invoke_result_t<Map, Row>>>
    {
        QList<std::invoke_result_t<Map, Row>> rows;
        auto done = forEach(
            sql, [&](Row row) { rows.append(map(row)); }, args...);
        if (!done)
            return done.error();
        return rows;
    }

    /// The first row; NotFound when there is none.
    template <typename Map, typename... Args>
    auto one(const QByteArray &sql, Map map, const Args &...args) -> Result<std::invoke_result_t<Map, Row>>
    {
        auto rows = all(sql, map, args...);
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            return Error{Error::Code::NotFound, askedFor(args...)};
        return rows->first();
    }

    /// For Transaction, which ends what it begins.
    Result<> begin();
    Result<> commit();
    void rollBack();

    enum class Log {
        LeftAlone, ///< it grows until a DiskFlush shortens it
        KeptShort, ///< now and then a commit shortens it, and waits for that
    };
    /// From now on a commit here does not wait for the disk: a DiskFlush beside brings it there. When the
    /// power fails before, the newest commits are gone and the file is sound.
    Result<> commitAhead(Log log = Log::LeftAlone);
    bool commitsAhead() const { return m_ahead.has_value(); }

    qint64 lastInsertId() const;
    int changedRows() const;
    bool isInTransaction() const;
    bool isReadOnly() const;
    const QString &path() const { return m_path; }

    /// An unreadable version is an error, never 0.
    Result<int> schemaVersion();

    /// Stops the statement that is running; may be called from another thread.
    void interrupt();

    int reopenCount() const { return m_reopenCount; }

    /// What the connection said last, as our code; for Statement.
    Error lastError();
    /// Why nothing can be done any more in the transaction that is open; none when it can. For Statement.
    const std::optional<Error> &brokenBy() const { return m_brokenBy; }
    void giveBack(sqlite3_stmt *statement);

private:
    struct Close
    {
        void operator()(sqlite3 *connection) const;
    };

    Database(QString path, OpenMode mode);
    Result<> connect();
    Result<> makeReady();
    Result<> reopen();
    void finalizeAll();

    QString m_path;
    OpenMode m_mode;
    std::unique_ptr<sqlite3, Close> m_connection;
    QMultiHash<QByteArray, sqlite3_stmt *> m_idle;
    QHash<sqlite3_stmt *, QByteArray> m_inUse;
    bool m_isWriting = false;
    std::optional<Error> m_brokenBy; ///< set when SQLite rolled a Transaction back by itself
    std::optional<Log> m_ahead;      ///< none: every commit waits for the disk
    bool m_mustReopen = false;
    int m_reopenCount = 0;
};

} // namespace kb
