// SPDX-License-Identifier: EUPL-1.2
#include "jobs/backupjob.h"

#include "store/sqlfile.h"

#include <QFile>

namespace kb {

namespace {

QString unfinished(const QString &path)
{
    return path + QStringLiteral(".part");
}

/// SQLite copies a consistent state, also while somebody writes.
Result<> copyInto(Database &db, const QString &path)
{
    QFile::remove(path);
    return db.execute(sqlFile("bank/copy_into"), QStringView(path));
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

Result<> leaveOnlyTheLog(const QString &path, qint64 operations)
{
    auto bank = Bank::open(path);
    if (!bank)
        return bank.error();
    if (auto cleared = (*bank)->clearCaches(); !cleared)
        return cleared;
    const auto kept = (*bank)->context().log.count();
    if (!kept)
        return kept.error();
    if (*kept != operations)
        return Error{Error::Code::Damaged, path};
    return {};
}

} // namespace

Result<> backUp(Bank &bank, const QString &to)
{
    if (QFile::exists(to))
        return Error{Error::Code::Conflict, to};
    const auto operations = bank.context().log.count();
    if (!operations)
        return operations.error();
    if (auto copied = copyInto(bank.context().db, unfinished(to)); !copied)
        return copied;
    if (auto bare = leaveOnlyTheLog(unfinished(to), *operations); !bare)
        return bare;
    return finish(to);
}

Result<> restoreBackup(const QString &from, const QString &path, const Clock &clock)
{
    if (QFile::exists(path))
        return Error{Error::Code::Conflict, path};
    QFile::remove(unfinished(path));
    if (!QFile::copy(from, unfinished(path)))
        return Error{Error::Code::NotFound, from};
    {
        auto bank = Bank::open(unfinished(path), OpenMode::ReadWrite, clock);
        if (!bank)
            return bank.error();
        if (auto rebuilt = (*bank)->rebuild(); !rebuilt)
            return rebuilt;
        if (auto lives = (*bank)->startNewLife(); !lives)
            return lives;
    }
    return finish(path);
}

Result<> copyBank(Bank &bank, const QString &to)
{
    if (QFile::exists(to))
        return Error{Error::Code::Conflict, to};
    if (auto copied = copyInto(bank.context().db, unfinished(to)); !copied)
        return copied;
    if (auto lives = startNewLife(unfinished(to), bank.context().clock); !lives)
        return lives;
    return finish(to);
}

} // namespace kb
