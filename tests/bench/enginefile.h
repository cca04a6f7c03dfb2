// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/database.h"

#include <QFileInfo>

namespace kb::bench {

/// The size of a file to which all was brought.
inline Result<qint64> bytesOnDisk(Database &database)
{
    if (auto brought = database.runScript("PRAGMA wal_checkpoint(TRUNCATE)"); !brought)
        return brought.error();
    return QFileInfo(database.path()).size();
}

} // namespace kb::bench
