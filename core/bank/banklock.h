// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QLockFile>

namespace kb {

/// Who has a bank open to write in.
struct BankHolder
{
    QString computer;
    QDateTime since;
};

/// Says beside the file of a bank, for as long as it lives, that somebody has it open to write in (decision
/// 29: one user at a time). Works between computers on a shared folder too; what a crash left behind is taken
/// over on the computer where it happened.
class BankLock
{
public:
    explicit BankLock(const QString &bank);

    /// Busy when somebody else has the bank open; any other error when the folder cannot be written.
    Result<> take();
    /// Who has it, when take() said Busy.
    BankHolder holder() const;

private:
    QString m_path;
    QLockFile m_file;
};

} // namespace kb
