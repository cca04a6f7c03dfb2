// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "bank/namedsettings.h"
#include "base/progress.h"

#include <QDateTime>

namespace kb {

class Bank;

/// A record in the trash: which, who put it there and when.
struct TrashLine
{
    Headline line;
    QDateTime when;
    QString who;
};

/// The trash of a bank: the own records, and tasks. What another unit withdrew is not ours to put back.
class TrashList
{
public:
    explicit TrashList(Bank &bank);

    /// Newest first.
    Result<QList<TrashLine>> lines() const;
    Result<> restore(Write &write, const QList<TrashLine> &lines, const Progress &progress = {},
                     const std::stop_token &stop = {}) const;
    /// Takes them out of sight for good; their history stays in the log, and only erasing removes it.
    Result<> empty(Write &write, const QList<TrashLine> &lines, const Progress &progress = {},
                   const std::stop_token &stop = {}) const;

private:
    Result<> addOfType(const RecordType &type, const QSet<Uid> &gone, QList<TrashLine> &lines) const;

    Bank &m_bank;
    NamedSettings m_gone; ///< the uids of what was taken out for good
};

} // namespace kb
