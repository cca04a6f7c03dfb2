// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <span>

namespace kb {

class Database;

struct Migration
{
    int version;
    QByteArray sql;
};

/// Reads :/sql/migrations/NNNN_*.sql in order; the numbering must have no gaps.
Result<QList<Migration>> bundledMigrations();

/// Brings the bank to the newest schema, one transaction per step. A bank that is newer than this program
/// is refused (NewerSchema) without a change.
Result<> migrate(Database &db, std::span<const Migration> migrations);

} // namespace kb
