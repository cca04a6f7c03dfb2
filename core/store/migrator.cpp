// SPDX-License-Identifier: EUPL-1.2
#include "store/migrator.h"

#include "store/transaction.h"

#include <QDir>
#include <QFile>

namespace kb {

namespace {

Result<> apply(Database &db, const Migration &step)
{
    Transaction transaction(db);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto applied = db.runScript(step.sql); !applied)
        return applied;
    const QByteArray version = QByteArray::number(step.version);
    if (auto marked = db.runScript("PRAGMA user_version = " + version); !marked)
        return marked;
    return transaction.commit();
}

} // namespace

Result<QList<Migration>> bundledMigrations()
{
    QList<Migration> migrations;
    const QFileInfoList files =
        QDir(QStringLiteral(":/sql/migrations")).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        const int version = info.baseName().section(u'_', 0, 0).toInt();
        if (version != migrations.size() + 1 || !file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Storage, info.fileName()};
        migrations.append({version, file.readAll()});
    }
    return migrations;
}

Result<> migrate(Database &db, std::span<const Migration> migrations)
{
    const auto current = db.schemaVersion();
    if (!current)
        return current.error();
    if (size_t(*current) > migrations.size())
        return Error{Error::Code::NewerSchema, QString::number(*current)};

    for (const Migration &step : migrations.subspan(size_t(*current))) {
        if (auto applied = apply(db, step); !applied)
            return applied;
    }
    return {};
}

} // namespace kb
