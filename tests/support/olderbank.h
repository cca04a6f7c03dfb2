// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/database.h"
#include "store/migrator.h"

#include <QRegularExpression>
#include <QTest>

namespace kb::test {

/// What takes back one statement of a migration; empty for one that left nothing behind.
inline QByteArray takenBack(const QString &statement)
{
    static const QRegularExpression made(QStringLiteral("CREATE (TABLE|INDEX) (\\w+)"));
    static const QRegularExpression added(QStringLiteral("ALTER TABLE (\\w+) ADD COLUMN (\\w+)"));
    if (const auto match = made.match(statement); match.hasMatch())
        return "DROP " + match.captured(1).toUtf8() + ' ' + match.captured(2).toUtf8() + ';';
    if (const auto match = added.match(statement); match.hasMatch())
        return "ALTER TABLE " + match.captured(1).toUtf8() + " DROP COLUMN " + match.captured(2).toUtf8() + ';';
    return {};
}

/// Makes the file a bank of the version before the newest, whose number is returned: opening it brings it up to
/// date. The last migration may make tables and indexes and add columns, or its reverse must be written here.
inline int makeOlder(const QString &path)
{
    const QList<Migration> migrations = *bundledMigrations();
    QByteArray script;
    QStringList statements = QString::fromUtf8(migrations.last().sql).split(u';');
    for (auto statement = statements.crbegin(); statement != statements.crend(); ++statement)
        script += takenBack(*statement);
    const int before = migrations.last().version - 1;
    auto db = Database::open(path, OpenMode::ReadWrite);
    if (!db || !db->runScript(script + "PRAGMA user_version = " + QByteArray::number(before)))
        qFatal("no older bank");
    return before;
}

} // namespace kb::test
