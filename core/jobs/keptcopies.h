// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"

#include <stop_token>

namespace kb {

/// How many copies of a bank stay: the newest, and of the weeks before those the newest of each.
struct KeepRule
{
    int recent = 10;
    int weekly = 8;

    bool operator==(const KeepRule &) const = default;
};

/// A backup that was made by itself.
struct KeptCopy
{
    QString path;
    QDateTime at;

    bool operator==(const KeptCopy &) const = default;
};

/// Where the copies of a bank are: in a folder of its own, beside the bank or in the place that was chosen.
QString copyFolder(const QString &bank, const QString &place = {});

/// The copies of the bank in that folder, newest first.
QList<KeptCopy> copiesIn(const QString &folder, const QString &bank);

/// Which of these copies, newest first, are not kept any longer.
QList<KeptCopy> superfluous(const QList<KeptCopy> &copies, const KeepRule &rule);

/// Makes a copy and proves that it can be read; then takes away what is superfluous. Nothing is taken away
/// when it fails.
Result<KeptCopy> makeCopy(Bank &bank, const QString &folder, const KeepRule &rule = {},
                          const std::stop_token &stop = {});

} // namespace kb
