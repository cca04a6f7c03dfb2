// SPDX-License-Identifier: EUPL-1.2
#include "bank/rebuild.h"

#include "bank/projection.h"
#include "bank/refcodes.h"
#include "store/sqlfile.h"
#include "store/transaction.h"

namespace kb {

namespace {

Result<> clearTables(Database &db)
{
    for (const RecordType *type : recordTypes()) {
        if (auto cleared = db.execute(sqlFile(QByteArray(type->table) + "/clear")); !cleared)
            return cleared;
    }
    return db.execute(sqlFile("bank/refcode_clear"));
}

Result<> projectAll(BankContext &context, const Progress &progress, const std::stop_token &stop)
{
    const auto projectOne = [&](const RecordType &type, const StoredRecord &record) -> Result<> {
        if (auto written = upsert(context.db, type, record); !written)
            return written;
        return keepRefcode(context.db, type, record.values);
    };
    return eachShownRecord(context, projectOne, progress, stop);
}

} // namespace

Result<> clearCaches(BankContext &context)
{
    Transaction transaction(context.db);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto cleared = clearTables(context.db); !cleared)
        return cleared;
    if (auto cleared = context.db.execute(sqlFile("overlap/clear")); !cleared)
        return cleared;
    if (auto forgotten = context.db.execute(sqlFile("overlap/forget_groups")); !forgotten)
        return forgotten;
    if (auto cleared = context.db.execute(sqlFile("file/clear_texts")); !cleared)
        return cleared;
    if (auto cleared = context.search.index().clear(); !cleared)
        return cleared;
    return transaction.commit();
}

Result<> rebuild(BankContext &context, const Progress &progress, const std::stop_token &stop)
{
    Transaction transaction(context.db);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto cleared = clearTables(context.db); !cleared)
        return cleared;
    if (auto projected = projectAll(context, progress, stop); !projected)
        return projected;
    if (auto indexed = context.search.rebuild(progress, stop); !indexed)
        return indexed;
    return transaction.commit();
}

} // namespace kb
