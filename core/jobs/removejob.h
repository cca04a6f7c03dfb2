// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "model/kind.h"

#include <QList>

namespace kb {

class Bank;

struct RemovedRecords
{
    int removed = 0;
    int foreign = 0; ///< of another unit: left alone
    int inUse = 0;   ///< others refer to it, or work on it has begun: left alone
};

/// Puts records in the trash, as one step to undo. What belongs to another unit, or is in use, stays.
Result<RemovedRecords> removeRecords(Bank &bank, Kind kind, const QList<qint64> &ids,
                                     const Progress &progress = {}, const std::stop_token &stop = {});

} // namespace kb
