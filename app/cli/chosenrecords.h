// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"
#include "model/kind.h"

#include <QList>

namespace kb {
class Bank;
}

namespace kb::cli {

/// The local ids of records of that kind, in their order; NotFound with the uid of one that is none.
Result<QList<qint64>> localIds(Bank &bank, Kind kind, const QList<Uid> &uids);

} // namespace kb::cli
