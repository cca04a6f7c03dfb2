// SPDX-License-Identifier: EUPL-1.2
#include "bank/bankfile.h"

#include "store/bankheader.h"
#include "store/migrator.h"
#include "store/sqlfile.h"

#include <QFile>
#include <QFileInfo>

namespace kb {

namespace {

/// A bank holds tables only. What runs by itself was put there by somebody else.
Result<> refuseTriggersAndViews(Database &db)
{
    const auto found = db.one(sqlFile("bank/triggers_and_views"), [](Row row) { return row.next<int>(); });
    if (!found)
        return found.error();
    return *found == 0 ? Result<>() : Result<>(Error{Error::Code::Damaged, db.path()});
}

/// What was there stays beside the bank, whatever becomes of the migration.
Result<> keepAsItWas(Database &db, int version)
{
    const QString copy = db.path() + QStringLiteral(".schema-%1").arg(version);
    if (QFile::exists(copy)) // of an attempt before
        return {};
    const QString unfinished = copy + QStringLiteral(".part");
    QFile::remove(unfinished);
    if (auto copied = db.execute(sqlFile("bank/copy_into"), QStringView(unfinished)); !copied)
        return copied;
    return QFile::rename(unfinished, copy) ? Result<>() : Result<>(Error{Error::Code::Storage, copy});
}

Result<> bringUpToDate(Database &db, const QList<Migration> &migrations)
{
    const auto version = db.schemaVersion();
    if (!version)
        return version.error();
    if (auto plain = refuseTriggersAndViews(db); !plain)
        return plain;
    const bool isOlder = *version < migrations.size();
    if (isOlder && db.isReadOnly())
        return Error{Error::Code::ReadOnly, QStringLiteral("schema %1").arg(*version)};
    if (isOlder && *version > 0) {
        if (auto kept = keepAsItWas(db, *version); !kept)
            return kept;
    }
    return migrate(db, migrations);
}

} // namespace

Result<> claim(const QString &path)
{
    QFile file(path);
    if (path == QStringLiteral(":memory:") || file.open(QIODevice::NewOnly))
        return {};
    const auto code = file.exists() ? Error::Code::Conflict : Error::Code::Storage;
    return Error{code, path + QStringLiteral(": ") + file.errorString()};
}

void removeUnfinished(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(ending));
}

/// From the log beside the file when there is one. Opened to read only: else SQLite would bring that log into
/// the file.
Result<int> schemaVersionOf(const QString &path)
{
    const auto header = readBankHeader(path);
    if (!header)
        return header.error();
    if (QFileInfo(path + QStringLiteral("-wal")).size() == 0)
        return header->schemaVersion;
    auto db = Database::open(path, OpenMode::ReadOnly);
    return db ? db->schemaVersion() : Result<int>(db.error());
}

Result<std::unique_ptr<BankContext>> connected(const QString &path, OpenMode mode, const Clock &clock)
{
    auto db = Database::open(path, mode);
    if (!db)
        return db.error();
    const auto migrations = bundledMigrations();
    if (!migrations)
        return migrations.error();
    if (auto ready = bringUpToDate(*db, *migrations); !ready)
        return ready.error();
    return std::make_unique<BankContext>(*std::move(db), clock);
}

} // namespace kb
