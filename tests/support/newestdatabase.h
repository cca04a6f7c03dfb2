// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/migrator.h"

namespace kb::test {

/// A database with the newest schema, and nothing in it; without a path in memory.
inline Result<Database> newestDatabase(const QString &path = QStringLiteral(":memory:"))
{
    auto database = Database::open(path);
    if (!database)
        return database;
    const auto migrations = bundledMigrations();
    const auto migrated = migrations ? migrate(*database, *migrations) : migrations.error();
    return migrated ? std::move(database) : Result<Database>(migrated.error());
}

} // namespace kb::test
