// SPDX-License-Identifier: EUPL-1.2
#include "jobs/backupjob.h"

#include "jobs/copiedfiles.h"
#include "store/sqlfile.h"

#include <QDir>
#include <QFile>

namespace kb {

namespace {

QString unfinished(const QString &path)
{
    return path + QStringLiteral(".part");
}

/// SQLite copies a consistent state, also while somebody writes.
Result<> copyInto(Database &db, const QString &path, const std::stop_token &stop = {})
{
    const std::stop_callback interrupt(stop, [&db] { db.interrupt(); });
    if (stop.stop_requested())
        return Error{Error::Code::Cancelled, {}};
    QFile::remove(path);
    return db.execute(sqlFile("bank/copy_into"), QStringView(path));
}

/// Takes away what an attempt left that failed.
Result<> abandon(const QString &path, const Error &error)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(unfinished(path) + QLatin1StringView(ending));
    return error;
}

Result<> finish(const QString &path)
{
    if (!QFile::rename(unfinished(path), path))
        return Error{Error::Code::Storage, path};
    return {};
}

Result<> startNewLife(const QString &path, const Clock &clock)
{
    auto bank = Bank::open(path, OpenMode::ReadWrite, clock);
    if (!bank)
        return bank.error();
    return (*bank)->startNewLife();
}

QString filesBeside(const QString &path)
{
    return QFileInfo(path).absoluteDir().filePath(QStringLiteral("bestanden"));
}

Result<> leaveOnlyTheLog(const QString &path, qint64 operations, Attachments attachments)
{
    auto bank = Bank::open(path);
    if (!bank)
        return bank.error();
    const bool areBeside = attachments == Attachments::Beside;
    if (auto moved = areBeside ? moveFilesTo(**bank, filesBeside(path)) : Result<>(); !moved)
        return moved;
    if (auto cleared = (*bank)->clearCaches(); !cleared)
        return cleared;
    const auto kept = (*bank)->context().log.count();
    const auto looks =
        (*bank)->context().db.one(sqlFile("bank/integrity"), [](Row row) { return row.next<QString>(); });
    if (!kept || !looks)
        return kept ? looks.error() : kept.error();
    if (*kept != operations || *looks != QStringLiteral("ok"))
        return Error{Error::Code::Damaged, path};
    return {};
}

} // namespace

Result<> backUp(Bank &bank, const QString &to, Attachments attachments, const std::stop_token &stop)
{
    if (QFile::exists(to))
        return Error{Error::Code::Conflict, to};
    const auto operations = bank.context().log.count();
    if (!operations)
        return operations.error();
    if (auto copied = copyInto(bank.context().db, unfinished(to), stop); !copied)
        return abandon(to, copied.error());
    if (auto bare = leaveOnlyTheLog(unfinished(to), *operations, attachments); !bare)
        return abandon(to, bare.error());
    return finish(to);
}

Result<> replaceBackup(Bank &bank, const QString &to, const std::stop_token &stop)
{
    const QString next = to + QStringLiteral(".new");
    QFile::remove(next);
    if (auto made = backUp(bank, next, Attachments::Within, stop); !made)
        return made;
    QFile::remove(to);
    return QFile::rename(next, to) ? Result<>() : Result<>(Error{Error::Code::Storage, to});
}

Result<> restoreBackup(const QString &from, const QString &path, const Clock &clock)
{
    if (QFile::exists(path))
        return Error{Error::Code::Conflict, path};
    QFile::remove(unfinished(path));
    if (!QFile::copy(from, unfinished(path)))
        return Error{Error::Code::NotFound, from};
    auto restored = [&]() -> Result<> {
        auto bank = Bank::open(unfinished(path), OpenMode::ReadWrite, clock);
        if (!bank)
            return bank.error();
        if (auto brought = bringFilesFrom(**bank, filesBeside(from)); !brought)
            return brought;
        if (auto rebuilt = (*bank)->rebuild(); !rebuilt)
            return rebuilt;
        return (*bank)->startNewLife();
    }();
    return restored ? finish(path) : abandon(path, restored.error());
}

Result<> copyBank(Bank &bank, const QString &to)
{
    if (QFile::exists(to))
        return Error{Error::Code::Conflict, to};
    if (auto copied = copyInto(bank.context().db, unfinished(to)); !copied)
        return abandon(to, copied.error());
    if (auto lives = startNewLife(unfinished(to), bank.context().clock); !lives)
        return abandon(to, lives.error());
    return finish(to);
}

} // namespace kb
