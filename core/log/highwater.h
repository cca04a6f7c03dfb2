// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "log/operation.h"

#include <QDir>

#include <optional>

namespace kb {

/// How far this computer has seen a bank get: kept outside the bank, so that a bank put back from a copy can
/// be told.
struct HighWater
{
    BankIncarnation bank;
    qint64 seq = 0;   ///< the greatest number given out
    QString bankPath; ///< canonical path of the file

    bool operator==(const HighWater &) const = default;
};

enum class Life {
    Continues,
    StartsAnew ///< the file was restored, copied or moved: give the bank a new incarnation before it writes
};

/// Judges a bank that is being opened. Without a mark it is a file from elsewhere, which another computer may
/// go on writing, so it starts anew; a bank that was just made gets its mark at once.
Life lifeOf(const HighWater &found, const std::optional<HighWater> &mark);

/// The mark of that bank in the directory; empty when there is none or it cannot be understood.
std::optional<HighWater> readMark(const QDir &directory, const BankIncarnation &bank);

/// Writes the mark, one small JSON file per bank: when a bank is opened and closed, after a backup and before
/// operations leave it in a package. The directory is made when absent. Never writes half a file.
Result<> writeMark(const QDir &directory, const HighWater &mark);

} // namespace kb
