// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "widgets/statusstrip.h"

#include <QDateTime>

namespace kb {

class Bank;

/// What the window tells about a bank as a whole.
struct BankFacts
{
    QString name;
    QString unit;  ///< its code
    QString group; ///< the name of its knowledge group, or of the unit
    QString contact;
    qsizetype studies = 0;
    qsizetype questions = 0;
    QDateTime savedAt;  ///< invalid when nothing was ever written
    QDateTime copiedAt; ///< invalid when there is no copy
    bool isExample = false;
};

/// `copies`: the folder of its copies.
Result<BankFacts> readBankFacts(Bank &bank, const QString &copies);

StatusFacts statusFacts(const BankFacts &facts, const QDateTime &now);

} // namespace kb
