// SPDX-License-Identifier: EUPL-1.2
#include "store/gather.h"

#include <QList>

#include <sqlite3.h>

namespace kb {

namespace {

void gatherOne(sqlite3_context *context, int, sqlite3_value **values)
{
    auto **list = static_cast<QList<qint64> **>(sqlite3_aggregate_context(context, sizeof(void *)));
    if (!list)
        return sqlite3_result_error_nomem(context);
    if (!*list) // the first row
        *list = static_cast<QList<qint64> *>(sqlite3_value_pointer(values[1], GatheredList));
    if (*list)
        (*list)->append(sqlite3_value_int64(values[0]));
    else
        sqlite3_result_error(context, "gather() without a list", -1);
}

void endGathering(sqlite3_context *)
{
}

} // namespace

void addGather(sqlite3 *connection)
{
    sqlite3_create_function_v2(connection, "gather", 2, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, nullptr,
                               gatherOne, endGathering, nullptr);
}

} // namespace kb
