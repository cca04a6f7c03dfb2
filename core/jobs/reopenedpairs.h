// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QList>
#include <QSet>

namespace kb {

class Bank;

/// Which of these pairs, that the latest verdict of this unit set aside, are new again (jobs/reopening). Ids
/// as OverlapStore has them. Reads all pairs and verdicts at once, and a text only where it may have changed.
Result<QSet<qint64>> reopenedAmong(Bank &bank, const QList<qint64> &setAside);

} // namespace kb
