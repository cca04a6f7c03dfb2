// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/placeblock.h"
#include "store/database.h"

namespace kb {

/// The numbers of the blocks in which a record does not lie where its words lead on the axes of the bank, lies
/// somewhere without having words, or has no place and does not wait for one. In a transaction of the caller;
/// half a millisecond for each document.
Result<QList<qint64>> misplacedBlocks(Database &database);

} // namespace kb
